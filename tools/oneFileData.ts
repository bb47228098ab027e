import { basename, join } from 'node:path';
import { indexNameOf, type VersionIndex } from '../data/build/dataVersion.ts';
import { packRecord } from '../data/build/packRecord.ts';
import { readFolder } from '../data/build/readFolder.ts';
import { readFrames } from '../data/build/readFrames.ts';
import { readKept } from '../data/build/readKept.ts';
import { BRIEF, PARTS } from '../src/domain/dataset.ts';
import { parseWhole } from '../src/domain/parseWhole.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { GEO_FRAME_IDS, type GeoFrame, type GeoFrameId, parseGeoFrame } from '../src/layout/geo/geoFrame.ts';
import type { LoadedRecord } from './pages/loadRecord.ts';

interface Shipped {
  index: VersionIndex;
  files: ReadonlyMap<string, string>;
  /** Versions kept, the newest first. */
  kept: readonly string[];
}

/** A dataset under `data` as it is shipped: of today, or of a kept version. Throws when that isn't kept. */
export function shippedData(data: string, dataset: string, version: string | null): Shipped {
  const kept = readKept(data, dataset);
  const versions = kept.versions.map((one) => one.version);
  if (version === null) {
    const packed = packRecord(readFolder(join(data, basename(dataset))), readFrames(data), versions);
    return { ...packed, kept: versions };
  }
  const index = kept.indexes.find((one) => one.version === version);
  if (!index) throw new Error(`Version ${version} is not kept. Kept are: ${versions.join(', ') || 'none'}`);
  return { index, files: kept.files, kept: versions };
}

/** What is read from those files, with all frames of the map. */
export function loadShipped({ index, files }: Shipped): LoadedRecord {
  const read = (file: string | undefined) => JSON.parse(files.get(file ?? '') ?? 'null');
  // A version kept before there was an annex has none, and the program does without.
  const parts = Object.fromEntries(PARTS.map((part) => [part, read(index.parts[part])]));
  const { dataset, problems } = parseWhole(parts);
  if (!dataset || problems.length > 0)
    throw new Error(`The record has problems:\n${problems.map(formatProblem).join('\n')}`);
  const frames = GEO_FRAME_IDS.map((id): [GeoFrameId, GeoFrame] => {
    const { frame, problems } = parseGeoFrame(read(index.geo[id]));
    if (!frame) throw new Error(`The frame “${id}” can’t be read: ${problems.join('; ')}`);
    return [id, frame];
  });
  return { dataset, frames: Object.fromEntries(frames) as LoadedRecord['frames'], research: [] };
}

/** Frame that a small first load takes → the finer drawing of the same. */
const FINER: Readonly<Record<string, string>> = { 'focus-light': 'focus', 'phone-light': 'phone' };

/**
 * The files that a page needs which can fetch none, path below the site → text. What the site has in a small and a
 * full form is here in the full form only, under both names.
 */
export function inlineFiles({ index, files, kept }: Shipped, map: boolean): Map<string, string> {
  const folder = `data/${index.dataset}/`;
  const full = (list: Record<string, string>, name: string): string => {
    const file = list[name];
    if (!file) throw new Error(`Version ${index.version} has no “${name}”`);
    return file;
  };
  const parts = Object.fromEntries(
    [
      ...PARTS.filter((part) => part !== 'annex' || index.parts.annex).map((part) => [part, part]),
      ...Object.entries(BRIEF),
    ].flatMap(([part = '', name = '']) => [
      [part, full(index.parts, part)],
      [name, full(index.parts, part)],
    ]),
  ) as Record<string, string>;
  const geo = map
    ? Object.fromEntries(
        Object.entries(FINER).flatMap(([light, fine]) => [
          [light, full(index.geo, fine)],
          [fine, full(index.geo, fine)],
        ]),
      )
    : {};
  const own = { ...index, parts, geo };
  const inline = new Map([
    [`${folder}index.json`, JSON.stringify({ ...own, kept })],
    [folder + indexNameOf(index.version), JSON.stringify(own)],
  ]);
  for (const file of new Set([...Object.values(parts), ...Object.values(geo)]))
    inline.set(folder + file, files.get(file) ?? '');
  return inline;
}
