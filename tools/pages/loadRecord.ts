import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEdtf } from '../../data/build/readEdtf';
import { findFolders, readFolder } from '../../data/build/readFolder';
import type { Dataset } from '../../src/domain/dataset';
import { parseWhole } from '../../src/domain/parseWhole';
import { formatProblem } from '../../src/domain/problem';
import { GEO_FRAME_IDS, type GeoFrame, type GeoFrameId, parseGeoFrame } from '../../src/layout/geo/geoFrame';
import { agreementOf } from '../../src/network/agreement';
import { type ResearchCounts, readResearch } from './researchCounts';

/** A record and the frames of its map, as pages and pictures made at build time are drawn from them. */
export interface LoadedRecord {
  dataset: Dataset;
  frames: Readonly<Record<GeoFrameId, GeoFrame>>;
  /** How much the research that it was made from holds. */
  research: ResearchCounts;
}

/** Ids of the records under `data`, in order. */
export function recordIds(data: string): string[] {
  return findFolders(data).map((folder) => basename(folder));
}

/**
 * One record from its edited files under `data`, whole, with its sources. Throws, with every problem named, when it has
 * any: a page made from half a record would say it as the whole.
 */
export function loadRecord(data: string, id: string): LoadedRecord {
  const folder = join(data, id);
  if (!existsSync(join(folder, 'dataset.json'))) throw new Error(`${folder} holds no record`);
  const { dataset, problems } = parseWhole(readFolder(folder), readEdtf);
  if (!dataset || problems.length > 0) {
    throw new Error(`the record “${id}” has problems:\n${problems.map(formatProblem).join('\n')}`);
  }
  const coders = dataset.about.coders.map((coder) => coder.id);
  const agreement = agreementOf([...dataset.statements.values()], coders);
  return {
    dataset: { ...dataset, agreement },
    frames: readFrames(join(data, 'geo', 'frames')),
    research: readResearch(folder),
  };
}

function readFrames(folder: string): Record<GeoFrameId, GeoFrame> {
  const present = new Set(readdirSync(folder).map((file) => basename(file, '.json')));
  const read = (id: GeoFrameId): GeoFrame => {
    if (!present.has(id)) throw new Error(`${folder} has no frame “${id}”: npm run build:geo`);
    const { frame, problems } = parseGeoFrame(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')));
    if (!frame) throw new Error(`the frame “${id}” can’t be read: ${problems.join('; ')}`);
    return frame;
  };
  return Object.fromEntries(GEO_FRAME_IDS.map((id) => [id, read(id)])) as Record<GeoFrameId, GeoFrame>;
}
