import type { ReplyKind } from '../../domain/statement';
import type { ReplyTie } from '../../network/twoMode';
import { tenths } from '../tenths';
import type { PlacedBead, PlacedTie } from './placeVoices';
import type { Point } from './tieCurve';

export interface PlacedReply {
  key: string;
  from: string;
  to: string;
  kind: ReplyKind;
  /** From the edge of the answering bead to the edge of the answered one. */
  path: string;
  /** Tip and direction (degrees) of the arrow. */
  tip: Point;
  angle: number;
  lit: boolean;
}

/** Most replies that are drawn when none of them is asked for. */
export const MOST_REPLIES = 12;
const CLEAR = 12;

/**
 * Arcs between the beads of statements and of those they answer, by key. A statement with several beads is joined at
 * the two that are closest. All are drawn while they are few; otherwise those that touch a lit bead.
 */
export function placeReplies(
  replies: readonly ReplyTie[],
  ties: readonly Pick<PlacedTie, 'marks'>[],
  lit: ReadonlySet<string>,
): PlacedReply[] {
  const beads = new Map<string, PlacedBead[]>();
  for (const tie of ties) {
    for (const bead of tie.marks) beads.set(bead.statement, [...(beads.get(bead.statement) ?? []), bead]);
  }
  const arcs: PlacedReply[] = [];
  for (const { from, to, kind } of replies) {
    const pair = closest(beads.get(from) ?? [], beads.get(to) ?? []);
    if (!pair) continue;
    const [a, b] = pair;
    const touched = (statement: string) => (beads.get(statement) ?? []).some(({ key }) => lit.has(key));
    arcs.push({ key: `${from} ${to}`, from, to, kind, ...arc(a, b), lit: touched(from) && touched(to) });
  }
  return arcs.length <= MOST_REPLIES ? arcs : arcs.filter((one) => one.lit);
}

function closest(from: readonly PlacedBead[], to: readonly PlacedBead[]): [PlacedBead, PlacedBead] | null {
  let best: [PlacedBead, PlacedBead] | null = null;
  let least = Infinity;
  for (const a of from) {
    for (const b of to) {
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance < least) {
        least = distance;
        best = [a, b];
      }
    }
  }
  return best;
}

function arc(a: Point, b: Point): Pick<PlacedReply, 'path' | 'tip' | 'angle'> {
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // Answers bow to the side of the speakers, away from the labels of the claims.
  const bow = Math.min(46, 14 + distance * 0.22) * (b.y > a.y ? 1 : -1);
  const control = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / distance) * bow,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / distance) * bow,
  };
  const start = towards(a, control, CLEAR);
  const tip = towards(b, control, CLEAR + 1);
  const angle = (Math.atan2(b.y - control.y, b.x - control.x) * 180) / Math.PI;
  const at = ({ x, y }: Point) => `${tenths(x)} ${tenths(y)}`;
  return {
    path: `M${at(start)}Q${at(control)} ${at(tip)}`,
    tip: { x: tenths(tip.x), y: tenths(tip.y) },
    angle: Math.round(angle),
  };
}

function towards(from: Point, to: Point, by: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / distance) * by, y: from.y + ((to.y - from.y) / distance) * by };
}
