import type { Bead } from '../../network/twoMode';
import { curveAt, measureCurve, type Point, type Ruler, type TieCurve } from './tieCurve';

/*
 * ties in order of weight → one mark each (a bead, or a capsule for several) → opened into beads where there is room:
 * first those that are wanted, then, if every tie has a mark, the rest
 *
 * A mark never covers another. A tie that finds no place for its mark stays a bare line, which opens when it, its
 * speaker or its target is chosen.
 */

/** Distance between the centres of two beads, px: each is a target of its own. */
export const BEAD_PITCH = 24;
export const BEAD_RADIUS = 10;
export const CAPSULE_HEIGHT = 22;
/** Room between a mark and the ends of its tie. */
const END_ROOM = 16;
/** Clearance to other lines beyond which more makes nothing clearer, px. */
const CLEAR = 11;
/** Where the heights of all ties are compared. */
const LEVELS = 40;
/** Most rows that an open tie's beads are set in. */
const MOST_ROWS = 5;

export interface MarkableTie {
  key: string;
  beads: readonly Bead[];
  curve: TieCurve;
  /** Gathers several speakers or targets; never opens on its line. */
  gathered: boolean;
  /** Opens before all others. */
  wanted: boolean;
  /** Width of its capsule, px. */
  capsule: number;
}

export type PlacedMarks =
  | { form: 'beads'; at: readonly Point[] }
  | { form: 'capsule'; at: Point }
  | { form: 'bare'; at: Point };

export interface Room {
  top: number;
  bottom: number;
}

interface Box {
  x: number;
  y: number;
  /** Half sizes; a bead is round. */
  w: number;
  h: number;
  round: boolean;
  tie: string;
}

/**
 * A mark or marks for every tie, by its key. Indifferent to the order given. What is wanted is tried in three
 * ways: the least mark for each before any is opened, and each opened as it comes, the small or the big ones first; the
 * way that leaves fewest of them bare, then the one that shows most beads, is taken.
 */
export function placeMarks(ties: readonly MarkableTie[], room: Room): Map<string, PlacedMarks> {
  if (!ties.some((tie) => tie.wanted && tie.beads.length > 1)) return placeInWay(ties, room, 'careful');
  const worth = (placed: ReadonlyMap<string, PlacedMarks>) => {
    let sum = 0;
    for (const { key, wanted, beads } of ties) {
      const form = placed.get(key)?.form;
      if (wanted && form === 'beads') sum += beads.length;
      if (wanted && form === 'bare') sum -= ties.length;
    }
    return sum;
  };
  const tried = WAYS.map((way) => placeInWay(ties, room, way));
  return tried.reduce((best, one) => (worth(one) > worth(best) ? one : best));
}

const WAYS = ['careful', 'small-first', 'big-first'] as const;

function placeInWay(
  ties: readonly MarkableTie[],
  room: Room,
  way: (typeof WAYS)[number],
): Map<string, PlacedMarks> {
  const placed = new Map<string, PlacedMarks>();
  const rulers = new Map(ties.map((tie) => [tie.key, measureCurve(tie.curve)]));
  // Ties share their x at the same t, so that what lies above what is known from their heights at a few t.
  const heights = new Map(
    ties.map(({ key, curve }) => [
      key,
      Array.from({ length: LEVELS + 1 }, (_, i) => curveAt(curve, i / LEVELS).y),
    ]),
  );
  let boxes: Box[] = [];

  const clearance = (key: string, t: number, y: number) => {
    const level = Math.round(t * LEVELS);
    let least = CLEAR;
    for (const [other, ys] of heights) {
      if (other !== key) least = Math.min(least, Math.abs((ys[level] ?? 0) - y));
    }
    return least;
  };
  const attempt = (tie: MarkableTie, open: boolean): boolean => {
    const ruler = rulers.get(tie.key) as Ruler;
    const others = boxes.filter((box) => box.tie !== tie.key);
    const found = open
      ? fitBeads(tie, ruler, others, clearance, room)
      : fitOne(tie, ruler, others, clearance, room);
    if (!found) return false;
    boxes = [...others, ...found];
    placed.set(
      tie.key,
      open || tie.beads.length === 1
        ? { form: 'beads', at: found.map(({ x, y }) => ({ x, y })) }
        : { form: 'capsule', at: { x: found[0]?.x ?? 0, y: found[0]?.y ?? 0 } },
    );
    return true;
  };

  const byWeight = [...ties].sort((a, b) => b.beads.length - a.beads.length || compare(a.key, b.key));
  const wanted = byWeight.filter((tie) => tie.wanted);
  const rest = byWeight.filter((tie) => !tie.wanted);
  const bare = (tie: MarkableTie) => {
    const ruler = rulers.get(tie.key) as Ruler;
    placed.set(tie.key, { form: 'bare', at: ruler.at(ruler.length / 2).point });
  };
  const least = (some: readonly MarkableTie[]) => some.filter((tie) => !attempt(tie, false));
  const eager = way !== 'careful';
  const openAll = (some: readonly MarkableTie[]) => {
    for (const tie of way === 'big-first' ? some : [...some].reverse())
      if (!tie.gathered && (eager || tie.beads.length > 1)) attempt(tie, true);
  };
  // Each first gets the least mark, so that a tie of many doesn’t take the place of a small one; or, eagerly, not.
  if (eager) openAll(wanted);
  const crowdedOut = least(wanted.filter(({ key }) => !placed.has(key)));
  if (!eager) openAll(wanted);
  crowdedOut.push(...least(rest));
  for (const tie of crowdedOut) bare(tie);
  if (crowdedOut.length === 0) openAll(rest);
  return placed;
}

type Clearance = (key: string, t: number, y: number) => number;

/** Shares of the way at which a mark may stand, the middle first. */
const STOPS = Array.from({ length: 25 }, (_, i) => 0.5 + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 0.03);

function fitOne(
  tie: MarkableTie,
  ruler: Ruler,
  others: readonly Box[],
  clearance: Clearance,
  room: Room,
): Box[] | null {
  const bead = tie.beads.length === 1;
  const w = bead ? BEAD_PITCH / 2 : tie.capsule / 2;
  const h = bead ? BEAD_PITCH / 2 : CAPSULE_HEIGHT / 2 + 1;
  const end = bead ? END_ROOM : Math.max(END_ROOM, w + 4);
  let best: Box | null = null;
  let score = -Infinity;
  for (const stop of STOPS) {
    const distance = ruler.length * stop;
    if (distance < end || distance > ruler.length - end) continue;
    const { point, t } = ruler.at(distance);
    const box: Box = { ...point, w, h, round: bead, tie: tie.key };
    if (!within(box, room) || box.x - w < tie.curve.from.x || box.x + w > tie.curve.to.x) continue;
    if (others.some((other) => touches(box, other))) continue;
    const worth = clearance(tie.key, t, point.y) - Math.abs(stop - 0.5) * 14;
    if (worth > score) {
      score = worth;
      best = box;
    }
  }
  return best ? [best] : null;
}

/** Beads in order along the line, in as few rows as fit. */
function fitBeads(
  tie: MarkableTie,
  ruler: Ruler,
  others: readonly Box[],
  clearance: Clearance,
  room: Room,
): Box[] | null {
  const count = tie.beads.length;
  for (let rows = 1; rows <= Math.min(MOST_ROWS, count); rows++) {
    const step = BEAD_PITCH / rows + (rows > 1 ? 0.5 : 0);
    const span = step * (count - 1);
    let best: Box[] | null = null;
    let score = -Infinity;
    for (const stop of STOPS) {
      const start = ruler.length * stop - span / 2;
      if (start < END_ROOM || start + span > ruler.length - END_ROOM) continue;
      const boxes: Box[] = [];
      for (let i = 0; i < count; i++) {
        const { point, normal } = ruler.at(start + i * step);
        const aside = rows === 1 ? 0 : ((i % rows) - (rows - 1) / 2) * BEAD_PITCH;
        const box: Box = {
          x: point.x + normal.x * aside,
          y: point.y + normal.y * aside,
          w: BEAD_PITCH / 2,
          h: BEAD_PITCH / 2,
          round: true,
          tie: tie.key,
        };
        const inside = box.x - box.w >= tie.curve.from.x && box.x + box.w <= tie.curve.to.x;
        const hit = others.some((other) => touches(box, other)) || boxes.some((other) => touches(box, other));
        if (!inside || !within(box, room) || hit) break;
        boxes.push(box);
      }
      if (boxes.length < count) continue;
      const clear = boxes.map(({ y }, i) => clearance(tie.key, ruler.at(start + i * step).t, y));
      const worth = clear.reduce((sum, one) => sum + one, 0) / count - Math.abs(stop - 0.5) * 14;
      if (worth > score) {
        score = worth;
        best = boxes;
      }
    }
    if (best) return best;
  }
  return null;
}

function within(box: Box, room: Room): boolean {
  return box.y - box.h >= room.top && box.y + box.h <= room.bottom;
}

const SLACK = 0.01;

function touches(a: Box, b: Box): boolean {
  const dx = Math.abs(a.x - b.x);
  const dy = Math.abs(a.y - b.y);
  if (a.round && b.round) return Math.hypot(dx, dy) < BEAD_PITCH - SLACK;
  return dx < a.w + b.w - SLACK && dy < a.h + b.h - SLACK;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
