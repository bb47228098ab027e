import type { Box, Point } from './box.ts';

/** How a prepared picture stands in its container: `screen = at + scale · picture`. */
export interface Fit {
  scale: number;
  x: number;
  y: number;
}

export interface Extent {
  width: number;
  height: number;
}

/** Which part of a picture that is too high is cut away: as much above as below, or all of it above. */
export type Lean = 'middle' | 'end';

/**
 * Fills the container with the picture, its middle in the middle or, leaning to the end, its foot at the foot. What must be seen (`keep`, in the picture's px)
 * stays inside: the picture shifts for it, and where shifting does not do, it shrinks and leaves ground at two sides.
 */
export function fitFrame(picture: Extent, container: Extent, keep: Box, lean: Lean = 'middle'): Fit {
  const cover = Math.max(container.width / picture.width, container.height / picture.height);
  const room = Math.min(container.width / (keep.x1 - keep.x0), container.height / (keep.y1 - keep.y0));
  const scale = Math.min(cover, room);
  return {
    scale,
    x: shift(picture.width * scale, container.width, keep.x0 * scale, keep.x1 * scale, 'middle'),
    y: shift(picture.height * scale, container.height, keep.y0 * scale, keep.y1 * scale, lean),
  };
}

/** Offset of a length in a room: as it leans, then moved as little as shows [from, to]. */
function shift(length: number, room: number, from: number, to: number, lean: Lean): number {
  if (length <= room) return (room - length) / 2;
  const leaning = lean === 'end' ? room - length : (room - length) / 2;
  const shown = Math.min(Math.max(leaning, -from), room - to);
  return Math.min(0, Math.max(room - length, shown));
}

/** Puts a point of the picture where it stands in the container. */
export function toContainer({ scale, x, y }: Fit, [px, py]: Point): Point {
  return [x + px * scale, y + py * scale];
}

/** A zoomed view of the container: `screen = [x, y] + k · unzoomed`. */
export interface Zoomed {
  k: number;
  x: number;
  y: number;
}

/** The zoomed view with a point of the unzoomed container in its middle. */
export function zoomedAbout([cx, cy]: Point, k: number, { width, height }: Extent): Zoomed {
  return { k, x: width / 2 - cx * k, y: height / 2 - cy * k };
}

/**
 * The middle that is nearest to the one asked for and shows nothing outside of the picture; the picture's own middle
 * along a side that it does not fill.
 */
export function clampMiddle([cx, cy]: Point, k: number, container: Extent, picture: Box): Point {
  return [
    clampAxis(cx, container.width / k, picture.x0, picture.x1),
    clampAxis(cy, container.height / k, picture.y0, picture.y1),
  ];
}

function clampAxis(middle: number, shown: number, from: number, to: number): number {
  if (shown >= to - from) return (from + to) / 2;
  return Math.min(Math.max(middle, from + shown / 2), to - shown / 2);
}
