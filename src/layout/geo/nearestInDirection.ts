import type { Point } from './box.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

interface Standing {
  id: string;
  at: Point;
}

const AHEAD: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/**
 * The next place when one goes from a point to one side: the nearest in the quarter that lies that way, straying
 * sideways counting double; without one there, the nearest in the half that lies that way. Ties go to the lower id;
 * null at the edge, when nothing lies that way. The order of the places does not matter.
 */
export function nearestInDirection(
  from: Point,
  direction: Direction,
  places: readonly Standing[],
): string | null {
  const [dx, dy] = AHEAD[direction];
  let best: Candidate | null = null;
  for (const { id, at } of places) {
    const along = (at[0] - from[0]) * dx + (at[1] - from[1]) * dy;
    if (along <= 0) continue;
    const aside = Math.abs((at[0] - from[0]) * dy) + Math.abs((at[1] - from[1]) * dx);
    const next = { id, quarter: aside <= along, cost: Math.hypot(along, 2 * aside) };
    if (best === null || comesBefore(next, best)) best = next;
  }
  return best?.id ?? null;
}

interface Candidate {
  id: string;
  quarter: boolean;
  cost: number;
}

function comesBefore(a: Candidate, b: Candidate): boolean {
  if (a.quarter !== b.quarter) return a.quarter;
  return a.cost !== b.cost ? a.cost < b.cost : a.id < b.id;
}
