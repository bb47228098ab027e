import { type Box, boxAbout, grow, nearestPoint, overlap, type Point, within } from './box.ts';

/*
 * names of states → most important first → inside its own area, at the largest size that fits → else beside it, with a
 * leader line where it stands off → else left out. Nothing placed overlaps anything placed before or any obstacle.
 */

/** Width of a text in px at a size (px) and weight, spacing included. */
export type Measure = (text: string, size: number, weight: number, spacing: number) => number;

export interface LabelForm {
  /** In px. */
  size: number;
  /** Between letters, in px. */
  spacing: number;
}

export interface LabelWish {
  id: string;
  text: string;
  /** To try inside the area, the most generous first. The last is also the form beside it. */
  forms: readonly LabelForm[];
  weight: number;
  /** Where the name stands best, in px of the container. */
  at: Point;
  /** The area's box on the screen. */
  bounds: Box;
  /** Whether a point of the container lies in the area. */
  contains: (point: Point) => boolean;
  /** Higher comes first. */
  rank: number;
  /** Whether the name may stand outside of the area. */
  mayLeave: boolean;
}

export interface PlacedLabel {
  id: string;
  text: string;
  size: number;
  spacing: number;
  weight: number;
  /** Middle of the text. */
  at: Point;
  box: Box;
  /** Whether it lies on its own area, but for a letter at most. */
  inside: boolean;
  /** From the area to the text, for a name that stands off. */
  leader: readonly [Point, Point] | null;
}

export interface LabelRoom {
  /** Where labels may be. */
  room: Box;
  /** What must stay free. */
  obstacles: readonly Box[];
  /** Points that are better left free, such as capitals where much happens: a name avoids them where it can. */
  avoid: readonly Point[];
  measure: Measure;
}

const LINE = 1.2;
const GAP = 2;
/** Half of the square that is kept free about a point to avoid. */
const AVOID = 9;
/** A name further away than this from its area gets a leader line. */
const NEAR = 7;

/** Places names; the outcome is the same for any order of the wishes. Labels that find no room are not in it. */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = [...room.obstacles];
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const label = placeInside(wish, room, taken) ?? (wish.mayLeave ? placeBeside(wish, room, taken) : null);
    if (!label) continue;
    placed.push(label);
    taken.push(grow(label.box, GAP));
  }
  return placed;
}

/** Steps away from the best place, in heights of the text: the place itself first, then ever further. */
const STEPS: readonly Point[] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [0, 1.8],
  [0, -1.8],
  [-1.5, 0],
  [1.5, 0],
  [-1.5, 1.2],
  [1.5, 1.2],
  [-1.5, -1.2],
  [1.5, -1.2],
  [-3, 0],
  [3, 0],
];

function placeInside(wish: LabelWish, { room, avoid, measure }: LabelRoom, taken: Box[]): PlacedLabel | null {
  for (const { size, spacing } of wish.forms) {
    const width = measure(wish.text, size, wish.weight, spacing);
    if (width > wish.bounds.x1 - wish.bounds.x0) continue;
    const height = size * LINE;
    let second: PlacedLabel | null = null;
    for (const [dx, dy] of STEPS) {
      const at: Point = [wish.at[0] + dx * height, wish.at[1] + dy * height];
      const box = boxAbout(at, width, height);
      if (!within(box, room) || taken.some((other) => overlap(box, other)) || !covers(wish, box)) continue;
      const label = { ...base(wish), size, spacing, at, box, inside: true, leader: null };
      if (!avoid.some((point) => overlap(box, boxAbout(point, 2 * AVOID, 2 * AVOID)))) return label;
      second ??= label;
    }
    if (second) return second;
  }
  return null;
}

/** Whether the area holds the text: nine in ten of the points along its two lines, as a letter may poke out. */
function covers({ contains }: LabelWish, { x0, y0, x1, y1 }: Box): boolean {
  const [top, bottom] = [y0 + (y1 - y0) * 0.2, y1 - (y1 - y0) * 0.2];
  let out = 0;
  for (let step = 0; step < 10; step++) {
    const x = x0 + ((x1 - x0) * (step + 0.5)) / 10;
    if (!contains([x, top])) out++;
    if (!contains([x, bottom])) out++;
    if (out > 2) return false;
  }
  return true;
}

/** Ways out of the area: below, left, right, above, then between. */
const WAYS: readonly Point[] = [
  [0, 1],
  [-1, 0],
  [1, 0],
  [0, -1],
  [-0.75, 0.75],
  [0.75, 0.75],
  [-0.75, -0.75],
  [0.75, -0.75],
];
const DISTANCES = [3, 12, 24, 40, 58];

function placeBeside(wish: LabelWish, { room, avoid, measure }: LabelRoom, taken: Box[]): PlacedLabel | null {
  const { size, spacing } = wish.forms.at(-1) ?? { size: 12, spacing: 0 };
  const width = measure(wish.text, size, wish.weight, spacing);
  const height = size * LINE;
  const { x0, y0, x1, y1 } = wish.bounds;
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  for (const distance of DISTANCES) {
    let second: PlacedLabel | null = null;
    for (const [dx, dy] of WAYS) {
      const at: Point = [
        middle[0] + dx * ((x1 - x0) / 2 + width / 2 + distance),
        middle[1] + dy * ((y1 - y0) / 2 + height / 2 + distance),
      ];
      const box = boxAbout(at, width, height);
      if (!within(box, room) || taken.some((other) => overlap(box, other))) continue;
      const label = { ...base(wish), size, spacing, at, box, inside: false, leader: leaderOf(wish, box) };
      if (!avoid.some((point) => overlap(box, boxAbout(point, 2 * AVOID, 2 * AVOID)))) return label;
      second ??= label;
    }
    if (second) return second;
  }
  return null;
}

function leaderOf({ at, bounds }: LabelWish, box: Box): readonly [Point, Point] | null {
  const end = nearestPoint(grow(box, 1), at);
  const start = nearestPoint(bounds, end);
  return Math.hypot(end[0] - start[0], end[1] - start[1]) > NEAR ? [at, end] : null;
}

function base({ id, text, weight }: LabelWish) {
  return { id, text, weight };
}
