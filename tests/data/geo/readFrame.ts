import { readFileSync } from 'node:fs';
import { type GeoFrame, type GeoFrameId, readGeoFrame } from '../../../src/layout/geo/geoFrame.ts';

export const frameText = (id: GeoFrameId): Buffer =>
  readFileSync(new URL(`../../../data/geo/frames/${id}.json`, import.meta.url));

/** The shipped frame, through the door that the page uses. */
export function readFrame(id: GeoFrameId): GeoFrame {
  const frame = readGeoFrame(JSON.parse(frameText(id).toString()));
  if (!frame) throw new Error(`${id} is not as its type says`);
  return frame;
}
