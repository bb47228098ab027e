/** A stretch of one axis, in px; `start` ≤ `end`. */
export interface Interval {
  start: number;
  end: number;
}

/** A box on the drawing, in px. */
export interface Box {
  x: Interval;
  y: Interval;
}

/** Whether two stretches are closer than `gap`; with a gap of 0, whether they share more than an edge. */
export function touches(a: Interval, b: Interval, gap = 0): boolean {
  return a.start < b.end + gap && b.start < a.end + gap;
}

/** Whether two boxes overlap on both axes. */
export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return touches(a.x, b.x, gap) && touches(a.y, b.y);
}

/** The shortest stretch that holds both. */
export function span(a: Interval, b: Interval): Interval {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** A stretch of at least `length` about the same middle. */
export function widen({ start, end }: Interval, length: number): Interval {
  const more = Math.max(0, length - (end - start)) / 2;
  return { start: start - more, end: end + more };
}

/** The part of `a` inside `within`; null when they don't meet. */
export function clip(a: Interval, within: Interval): Interval | null {
  const start = Math.max(a.start, within.start);
  const end = Math.min(a.end, within.end);
  return start <= end ? { start, end } : null;
}
