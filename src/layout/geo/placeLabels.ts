import type { Measure } from '../textWidth';
import { type Box, boxAbout, grow, nearestPoint, overlap, type Point, within } from './box.ts';

/*
 * names of states → most important first → inside its own area, at the largest size that fits → else beside it, with a
 * leader line where it stands off → else left out. Nothing placed overlaps anything placed before or any obstacle.
 */

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
  /** Whether another's name on the area would be taken for its own. */
  guarded: boolean;
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
const AVOID = 11;
const TIGHT = 3;
/** A name further away than this from its area gets a leader line. */
const NEAR = 7;

/** Places names; the outcome is the same for any order of the wishes. Labels that find no room are not in it. */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken = [...room.obstacles];
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const label = placeOne(wish, room, taken, wishes);
    if (!label) continue;
    placed.push(label);
    taken.push(grow(label.box, GAP));
  }
  return placed;
}

function placeOne(
  wish: LabelWish,
  room: LabelRoom,
  taken: readonly Box[],
  wishes: readonly LabelWish[],
): PlacedLabel | null {
  const inside = placeInside(wish, room, taken);
  if (!wish.mayLeave) return inside;
  // A point at the rim of a name does no harm; in the middle of it, a mark would hide letters.
  if (inside && !hits(inside.box, room.avoid, TIGHT)) return inside;
  const others = wishes.filter((other) => other.guarded && other.id !== wish.id);
  const beside = placeBeside(wish, room, taken, others);
  // On a point to avoid, but on its own ground, is better than far away.
  return inside && (!beside || beside.leader || hits(beside.box, room.avoid)) ? inside : beside;
}

/** Whether a text lies on a point that it had better leave free. */
function hits(box: Box, avoid: readonly Point[], reach = AVOID): boolean {
  return avoid.some((point) => overlap(box, boxAbout(point, 2 * reach, 2 * reach)));
}

/** Steps away from the best place, in heights of the text: the place itself first, then ever further. */
const STEPS: readonly Point[] = [
  [0, 0],
  [0, 0.7],
  [0, -0.7],
  [0, 1.4],
  [0, -1.4],
  [0, 2],
  [0, -2],
  [-1.5, 0],
  [1.5, 0],
  [-1.5, 1.2],
  [1.5, 1.2],
  [-1.5, -1.2],
  [1.5, -1.2],
  [-3, 0],
  [3, 0],
];

function placeInside(
  wish: LabelWish,
  { room, avoid, measure }: LabelRoom,
  taken: readonly Box[],
): PlacedLabel | null {
  for (const [i, { size, spacing }] of wish.forms.entries()) {
    const strict = i < wish.forms.length - 1;
    const width = measure(wish.text, size, wish.weight, spacing);
    if (width > wish.bounds.x1 - wish.bounds.x0) continue;
    const height = size * LINE;
    let second: PlacedLabel | null = null;
    for (const [dx, dy] of STEPS) {
      const at: Point = [wish.at[0] + dx * height, wish.at[1] + dy * height];
      const box = boxAbout(at, width, height);
      if (!within(box, room) || taken.some((other) => overlap(box, other)) || !covers(wish, box, strict))
        continue;
      const label = { ...base(wish), size, spacing, at, box, inside: true, leader: null };
      if (!hits(box, avoid)) return label;
      second ??= label;
    }
    if (second) return second;
  }
  return null;
}

/**
 * Whether the area holds the text: nine in ten of the points along its two lines, as a letter may poke out; seven in
 * ten for the last form, which is better than a name outside.
 */
function covers({ contains }: LabelWish, { x0, y0, x1, y1 }: Box, strict: boolean): boolean {
  const [top, bottom] = [y0 + (y1 - y0) * 0.2, y1 - (y1 - y0) * 0.2];
  let out = 0;
  for (let step = 0; step < 10; step++) {
    const x = x0 + ((x1 - x0) * (step + 0.5)) / 10;
    if (!contains([x, top])) out++;
    if (!contains([x, bottom])) out++;
    if (out > (strict ? 2 : 6)) return false;
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
const SLIDE = 12;
/** How many times its own area a host's must be. */
const HOST = 4;

function placeBeside(
  wish: LabelWish,
  { room, avoid, measure }: LabelRoom,
  taken: readonly Box[],
  others: readonly LabelWish[],
): PlacedLabel | null {
  const { size, spacing } = wish.forms.at(-1) ?? { size: 12, spacing: 0 };
  const width = measure(wish.text, size, wish.weight, spacing);
  const height = size * LINE;
  const { x0, y0, x1, y1 } = wish.bounds;
  const middle: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  /** Free, but on a point to avoid; and, with a line that says whose it is, on another's area. */
  let crowded: PlacedLabel | null = null;
  let abroad: PlacedLabel | null = null;
  let host = 0;
  for (const [i, distance] of DISTANCES.entries()) {
    for (const [dx, dy] of WAYS) {
      const at = slide(
        [
          middle[0] + dx * ((x1 - x0) / 2 + width / 2 + distance),
          middle[1] + dy * ((y1 - y0) / 2 + height / 2 + distance),
        ],
        width,
        height,
        room,
      );
      const box = boxAbout(at, width, height);
      if (!within(box, room) || taken.some((other) => overlap(box, other))) continue;
      const leader = leaderOf(wish, box);
      const label = { ...base(wish), size, spacing, at, box, inside: false, leader };
      if (!leader && others.some((other) => isNearer(at, other, wish))) continue;
      const hosts = others.filter((other) => strays(box, other));
      if (leader && others.some((other) => !hosts.includes(other) && crosses(leader, other))) continue;
      if (hosts.length > 0) {
        // The larger the host, the less its own name is confused with the guest's.
        const size = Math.min(...hosts.map(areaOf));
        if (leader && size > Math.max(host, HOST * areaOf(wish))) [abroad, host] = [label, size];
      } else if (hits(box, avoid)) {
        crowded ??= label;
      } else return label;
    }
    if (crowded && i > 0) return crowded;
  }
  return crowded ?? abroad;
}

function areaOf({ bounds }: LabelWish): number {
  return (bounds.x1 - bounds.x0) * (bounds.y1 - bounds.y0);
}

/** Moves a text that sticks out of the room by a little back into it. */
function slide([x, y]: Point, width: number, height: number, room: Box): Point {
  const inX = Math.min(Math.max(x, room.x0 + width / 2), room.x1 - width / 2);
  const inY = Math.min(Math.max(y, room.y0 + height / 2), room.y1 - height / 2);
  return [Math.abs(inX - x) > SLIDE ? x : inX, Math.abs(inY - y) > SLIDE ? y : inY];
}

/** Whether a text without a line would be read as the name of another: that one's middle is nearer to it. */
function isNearer([x, y]: Point, other: LabelWish, own: LabelWish): boolean {
  return Math.hypot(x - other.at[0], y - other.at[1]) < Math.hypot(x - own.at[0], y - own.at[1]);
}

/** Whether a line leads over an area, its ends aside. */
function crosses([[ax, ay], [bx, by]]: readonly [Point, Point], { contains }: LabelWish): boolean {
  return [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].some((t) => contains([ax + (bx - ax) * t, ay + (by - ay) * t]));
}

/** Whether two or more of five points along a text lie on an area. */
function strays({ x0, y0, x1, y1 }: Box, { bounds, contains }: LabelWish): boolean {
  if (!overlap({ x0, y0, x1, y1 }, bounds)) return false;
  const y = (y0 + y1) / 2;
  return [0, 1, 2, 3, 4].filter((i) => contains([x0 + ((x1 - x0) * i) / 4, y])).length > 1;
}

function leaderOf({ at, bounds }: LabelWish, box: Box): readonly [Point, Point] | null {
  const end = nearestPoint(grow(box, 1), at);
  const start = nearestPoint(bounds, end);
  return Math.hypot(end[0] - start[0], end[1] - start[1]) > NEAR ? [at, end] : null;
}

function base({ id, text, weight }: LabelWish) {
  return { id, text, weight };
}
