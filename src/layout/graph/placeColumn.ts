/** What a column has room for. */
export interface Fold<T> {
  shown: readonly T[];
  /** What stands behind the last row. Empty when everything is shown. */
  folded: readonly T[];
}

/**
 * As many of the ranked things as fit the height, first ones first; the rest behind one more row. At least one is
 * shown, and a single thing is never folded, for its own row takes no more room than the row that would hide it.
 */
export function foldColumn<T>(
  ranked: readonly T[],
  heightOf: (thing: T) => number,
  room: { height: number; gap: number; rest: number },
): Fold<T> {
  const heights = ranked.map(heightOf);
  const all = heights.reduce((sum, height) => sum + height + room.gap, -room.gap);
  if (all <= room.height) return { shown: ranked, folded: [] };
  let used = room.rest;
  let count = 0;
  while (count < ranked.length && used + (heights[count] as number) + room.gap <= room.height) {
    used += (heights[count] as number) + room.gap;
    count++;
  }
  count = Math.max(count, 1);
  return count >= ranked.length - 1
    ? { shown: ranked, folded: [] }
    : { shown: ranked.slice(0, count), folded: ranked.slice(count) };
}

/** Centres of boxes stacked in a height with equal gaps; of at least `gap`, even if that takes more than the height. */
export function stackColumn(
  heights: readonly number[],
  height: number,
  gap: number,
): { centres: number[]; height: number } {
  const sum = heights.reduce((total, one) => total + one, 0);
  const space = Math.max(gap, (height - sum) / Math.max(heights.length, 1));
  const needed = sum + space * Math.max(heights.length - 1, 0);
  const taken = Math.max(height, needed);
  let y = (taken - needed) / 2;
  const centres = heights.map((one) => {
    const centre = y + one / 2;
    y += one + space;
    return centre;
  });
  return { centres, height: taken };
}
