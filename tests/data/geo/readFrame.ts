import { readFileSync } from 'node:fs';
import { type GeoFrame, type GeoFrameId, parseGeoFrame } from '../../../src/layout/geo/geoFrame.ts';

export const frameText = (id: GeoFrameId): Buffer =>
  readFileSync(new URL(`../../../data/geo/frames/${id}.json`, import.meta.url));

/** The shipped frame, through the door that the page uses. */
export function readFrame(id: GeoFrameId): GeoFrame {
  const { frame, problems } = parseGeoFrame(JSON.parse(frameText(id).toString()));
  if (!frame) throw new Error(`${id}: ${problems.join('; ')}`);
  return frame;
}
