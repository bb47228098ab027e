/** A rectangle on the screen, in px, from its upper left to its lower right corner. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export type Point = readonly [x: number, y: number];

/** A box of a width and height about a middle. */
export function boxAbout([x, y]: Point, width: number, height: number): Box {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** The box with a margin on all sides; a negative margin shrinks it. */
export function grow(box: Box, margin: number): Box {
  return { x0: box.x0 - margin, y0: box.y0 - margin, x1: box.x1 + margin, y1: box.y1 + margin };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether the first box lies wholly in the second; a shared edge counts as inside. */
export function within(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

/** What two boxes have in common; null when that is nothing. */
export function intersection(a: Box, b: Box): Box | null {
  if (!overlap(a, b)) return null;
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

/** The point of a box that is nearest to a point; the point itself when it lies inside. */
export function nearestPoint(box: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, box.x0), box.x1), Math.min(Math.max(y, box.y0), box.y1)];
}
