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

/** How far a light frame moves a line between two areas. */
const LINE_PX = 1;

type Point = [number, number];

function around([x, y]: Point, reach: number): Point[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
    x + reach * Math.cos((i * Math.PI) / 4),
    y + reach * Math.sin((i * Math.PI) / 4),
  ]);
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
    const wanted = [state, ...(dispute ? [dispute] : [])];
    // A light frame may run a line through a town beside it.
    const about: Point[] = id.endsWith('-light') ? [point, ...around(point, LINE_PX)] : [point];
    const found = about.map((at) => [...findAt(frame.states, at), ...findAt(frame.disputes, at)]);
    if (found.some((ids) => ids.join() === wanted.join())) return;
    // Else it may stand in the water, or beside the area, by no more than a coast moves.
    const [ids = []] = found;
    expect(wanted).toEqual(expect.arrayContaining(ids));
    const areas = [...frame.states, ...frame.disputes];
    for (const any of wanted) {
      expect(distanceTo(areas.find((area) => area.id === any)?.d ?? '', point)).toBeLessThan(COAST_PX);
    }
  });
});
