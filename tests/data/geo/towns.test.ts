import { geoArea, geoContains } from 'd3-geo';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Atom, cutAtoms } from '../../../data/build/geo/cutAtoms.ts';
import { readDisputeTable } from '../../../data/build/geo/disputeTable.ts';
import { readCountries, readOverlays } from '../../../data/build/geo/readSources.ts';
import { GEO_FRAME_IDS, type GeoFrame } from '../../../src/layout/geo/geoFrame.ts';
import { projectPoint } from '../../../src/layout/geo/projectPoint.ts';
import { pathContains, readPath } from '../../../src/layout/geo/readPath.ts';
import { readFrame } from './readFrame.ts';
import { TOWNS, type Town } from './townTable.ts';

const EARTH_KM = 6371.0088;

describe('the atoms, on the globe', () => {
  const { disputes } = readDisputeTable();
  let atoms: Atom[] = [];
  beforeAll(async () => {
    const { countries } = readCountries(disputes);
    atoms = await cutAtoms(countries, readOverlays(disputes), disputes);
  }, 120_000);

  it.each(TOWNS)('$name lies in $state', ({ at, state, dispute }) => {
    const found = atoms.filter((atom) => geoContains(atom, [...at]));
    expect(found.map((atom) => atom.properties)).toEqual([{ s: state, d: dispute ?? null }]);
  });

  it('covers less than half a sphere with each piece, so that none is inside out', () => {
    expect(atoms.filter((atom) => geoArea(atom) >= 2 * Math.PI)).toEqual([]);
  });

  // Published areas, inland water included, in thousands of square kilometres.
  it.each([
    ['UKR', 603.5],
    ['GEO', 69.7],
    ['ARM', 29.7],
    ['AZE', 86.6],
    ['MDA', 33.8],
    ['KGZ', 199.9],
    ['TJK', 143.1],
    ['BLR', 207.6],
    ['KAZ', 2724.9],
    ['RUS', 17098],
  ])('%s is as large as its recognised territory', (state, published) => {
    const km2 = atoms
      .filter((atom) => atom.properties.s === state)
      .reduce((sum, atom) => sum + geoArea(atom) * EARTH_KM ** 2, 0);
    expect(km2 / 1000 / published).toBeGreaterThan(0.97);
    expect(km2 / 1000 / published).toBeLessThan(1.03);
  });

  it('finds every area of the table that has a shape', () => {
    const drawn = new Set(atoms.map((atom) => atom.properties.d).filter((d) => d !== null));
    const expected = disputes.filter(({ shape }) => shape.source !== 'none').map(({ id }) => id);
    expect([...drawn].sort()).toEqual([...expected].sort());
  });
});

/** Simplifying moves a coast by up to this much; a port may then stand in the water. */
const COAST_PX = 2;

function distanceTo(d: string, [px, py]: readonly [number, number]): number {
  if (pathContains(d, [px, py])) return 0;
  let best = Number.POSITIVE_INFINITY;
  for (const ring of readPath(d)) {
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length] ?? [x0, y0];
      const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const t = length === 0 ? 0 : ((px - x0) * (x1 - x0) + (py - y0) * (y1 - y0)) / length;
      const k = Math.min(1, Math.max(0, t));
      best = Math.min(best, Math.hypot(px - x0 - k * (x1 - x0), py - y0 - k * (y1 - y0)));
    });
  }
  return best;
}

function findAt(areas: readonly { id: string; d: string }[], point: [number, number]): string[] {
  return areas.filter(({ d }) => pathContains(d, point)).map(({ id }) => id);
}

describe.each(GEO_FRAME_IDS)('the frame %s', (id) => {
  const frame: GeoFrame = readFrame(id);
  const seen = TOWNS.flatMap((town) => {
    const point = projectPoint(frame, town.at);
    return point ? [{ ...town, point }] : [];
  });

  it.each(seen)('$name lies in $state', ({ point, state, dispute }: Town & { point: [number, number] }) => {
    const states = findAt(frame.states, point);
    if (states.length > 0) expect(states).toEqual([state]);
    else expect(distanceTo(frame.states.find((s) => s.id === state)?.d ?? '', point)).toBeLessThan(COAST_PX);
    const disputes = findAt(frame.disputes, point);
    if (disputes.length > 0 || !dispute) expect(disputes).toEqual(dispute ? [dispute] : []);
    else
      expect(distanceTo(frame.disputes.find((s) => s.id === dispute)?.d ?? '', point)).toBeLessThan(COAST_PX);
  });
});
