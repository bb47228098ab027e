import { type GeoProjection, geoConicEqualArea } from 'd3-geo';
import type { GeoFrame } from './geoFrame.ts';

/** The projection that drew the frame: [lon, lat] in degrees to pixels of the frame, and back by `invert`. */
export function frameProjection({ projection: p }: Pick<GeoFrame, 'projection'>): GeoProjection {
  return geoConicEqualArea()
    .parallels(p.parallels)
    .rotate(p.rotate)
    .center(p.center)
    .scale(p.scale)
    .translate(p.translate)
    .precision(0);
}

/**
 * Where a place lies in the frame, in pixels from its upper left corner; null where that is outside the
 * picture, or where the numbers are no place. Latitude first is a common slip: this takes [lon, lat].
 */
export function projectPoint(
  frame: Pick<GeoFrame, 'projection' | 'width' | 'height'>,
  lonLat: readonly [number, number],
): [number, number] | null {
  const point = frameProjection(frame)([lonLat[0], lonLat[1]]);
  if (point === null) return null;
  const [x, y] = point;
  return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height ? [x, y] : null;
}
