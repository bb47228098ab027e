import type { Point } from './box.ts';
import { type Fit, toContainer } from './fitFrame.ts';
import type { GeoFrame } from './geoFrame.ts';

/** [lon, lat] in degrees to px; null for what has no place. The map library's projections are such functions too. */
export type Project = (lonLat: [number, number]) => Point | null;

const RADIANS = Math.PI / 180;

/**
 * The frame's projection for single points, as the frame lies in a room, without the means to draw lines or to turn
 * back: what `frameProjection` gives, at a fortieth of its weight. Albers' equal-area conic on the sphere, formulas
 * 14-1 to 14-6 of Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987); the globe is turned
 * about its axis only.
 */
export function pointProjection({ projection: p }: Pick<GeoFrame, 'projection'>, fit: Fit): Project {
  const [south, north] = p.parallels;
  const first = Math.sin(south * RADIANS);
  const n = (first + Math.sin(north * RADIANS)) / 2;
  const c = 1 + first * (2 * n - first);
  const onCone = (lon: number, lat: number): [x: number, y: number] => {
    const radius = Math.sqrt(c - 2 * n * Math.sin(lat * RADIANS)) / n;
    const angle = n * lon * RADIANS;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  };
  const [cx, cy] = onCone(p.center[0], p.center[1]);
  const [x0, y0] = toContainer(fit, [p.translate[0], p.translate[1]]);
  const scale = p.scale * fit.scale;
  return ([lon, lat]) => {
    const [x, y] = onCone(aroundZero(lon + p.rotate[0]), lat);
    return [x0 + (x - cx) * scale, y0 - (y - cy) * scale];
  };
}

function aroundZero(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
