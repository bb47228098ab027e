import type { Box, Interval } from '../interval';
import { boxOf, type PlacedMark } from './placeTimeline';

/** Least size of what can be hit, where the neighbours leave room. */
const TARGET = 24;

/**
 * The part of the drawing in which a press means a mark: its box grown to 24 px each way, as far as halfway to its
 * neighbours in the same lane. By key.
 */
export function placeHits(marks: readonly PlacedMark[], lanes: Record<string, Interval>): Map<string, Box> {
  const hits = new Map<string, Box>();
  for (const mark of marks) {
    const box = boxOf(mark);
    const lane = lanes[mark.lane] ?? box.y;
    const x = {
      start: Math.min(box.x.start, middle(box.x) - TARGET / 2),
      end: Math.max(box.x.end, middle(box.x) + TARGET / 2),
    };
    const y = {
      start: Math.max(lane.start, middle(box.y) - TARGET / 2),
      end: Math.min(lane.end, middle(box.y) + TARGET / 2),
    };
    if (mark.lane === 'statements') {
      y.start = lane.start;
      y.end = lane.end;
    }
    for (const other of marks) {
      if (other === mark || other.lane !== mark.lane) continue;
      const near = boxOf(other);
      const sameRow = mark.lane === 'statements' || Math.abs(other.y - mark.y) < 1;
      if (sameRow) {
        if (near.x.start >= box.x.end) x.end = Math.min(x.end, (box.x.end + near.x.start) / 2);
        else if (near.x.end <= box.x.start) x.start = Math.max(x.start, (near.x.end + box.x.start) / 2);
      } else if (near.x.start < x.end && x.start < near.x.end) {
        if (other.y > mark.y) y.end = Math.min(y.end, (mark.y + other.y) / 2);
        else y.start = Math.max(y.start, (mark.y + other.y) / 2);
      }
    }
    hits.set(mark.key, { x, y });
  }
  return hits;
}

function middle({ start, end }: Interval): number {
  return (start + end) / 2;
}
