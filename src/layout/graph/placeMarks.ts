import type { Bead } from '../../network/twoMode';
import { curveAt, measureCurve, type Point, type Ruler, type TieCurve } from './tieCurve';

/*
 * ties in order of weight → one mark each (a bead, or a capsule for several) → opened into beads where there is room
 *
 * A mark never covers another. A tie that finds no place for its mark stays a bare line, which opens when it, its
 * speaker or its target is chosen: what is wanted is placed first.
 */

/** Distance between the centres of two beads, px: each is a target of its own. */
export const BEAD_PITCH = 24;
export const BEAD_RADIUS = 10;
export const CAPSULE_HEIGHT = 22;
/** Room between a mark and the ends of its tie. */
const END_ROOM = 16;
/** Clearance to other lines beyond which more makes nothing clearer, px. */
const CLEAR = 11;
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

/** A mark or marks for every tie, by its key. Indifferent to the order given. */
export function placeMarks(ties: readonly MarkableTie[], room: Room): Map<string, PlacedMarks> {
  const placed = new Map<string, PlacedMarks>();
  const rulers = new Map(ties.map((tie) => [tie.key, measureCurve(tie.curve)]));
  const curves = ties.map(({ key, curve }) => ({ key, curve }));
  let boxes: Box[] = [];

  const clearance = (key: string, t: number, y: number) => {
    let least = CLEAR;
    for (const other of curves) {
      if (other.key === key) continue;
      least = Math.min(least, Math.abs(curveAt(other.curve, t).y - y));
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
  let crowded = false;
  // Every wanted tie first gets the least mark, so that a big one doesn't take the place of a small one.
  for (const tie of [...wanted, ...rest]) {
    if (attempt(tie, false)) continue;
    crowded = true;
    placed.set(tie.key, { form: 'bare', at: (rulers.get(tie.key) as Ruler).at(middle(rulers, tie)).point });
  }
  if (crowded && wanted.length > 0) {
    // What is wanted takes the room of what is not.
    const bare = wanted.filter(({ key }) => placed.get(key)?.form === 'bare');
    if (bare.length > 0) boxes = boxes.filter((box) => wanted.some(({ key }) => key === box.tie));
    for (const tie of bare) attempt(tie, false);
  }
  for (const tie of [...wanted].reverse()) {
    if (tie.beads.length > 1 && !tie.gathered) openAmong(tie);
  }
  if (!crowded) {
    for (const tie of [...rest].reverse()) if (tie.beads.length > 1 && !tie.gathered) attempt(tie, true);
  }
  return placed;

  /** Opens a wanted tie; where others are in the way, those that are not wanted give up their mark. */
  function openAmong(tie: MarkableTie): void {
    if (attempt(tie, true)) return;
    const before = boxes;
    boxes = boxes.filter((box) => wanted.some(({ key }) => key === box.tie));
    if (!attempt(tie, true)) {
      boxes = before;
      return;
    }
    const mine = boxes.filter((box) => box.tie === tie.key);
    const away = new Set<string>();
    for (const box of before) {
      if (box.tie !== tie.key && mine.some((one) => touches(one, box))) away.add(box.tie);
    }
    boxes = [...before.filter((box) => box.tie !== tie.key && !away.has(box.tie)), ...mine];
    for (const other of rest) {
      if (!away.has(other.key)) continue;
      placed.set(other.key, { form: 'bare', at: (rulers.get(other.key) as Ruler).at(middle(rulers, other)).point });
      attempt(other, false);
    }
  }
}

function middle(rulers: ReadonlyMap<string, Ruler>, tie: MarkableTie): number {
  return (rulers.get(tie.key)?.length ?? 0) / 2;
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
      let worth = -Math.abs(stop - 0.5) * 14;
      const boxes: Box[] = [];
      for (let i = 0; i < count; i++) {
        const { point, normal, t } = ruler.at(start + i * step);
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
        const hit =
          others.some((other) => touches(box, other)) || boxes.some((other) => touches(box, other));
        if (!inside || !within(box, room) || hit) break;
        boxes.push(box);
        worth += clearance(tie.key, t, box.y) / count;
      }
      if (boxes.length === count && worth > score) {
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
