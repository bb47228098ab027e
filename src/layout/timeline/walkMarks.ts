import type { DayNumber } from '../../domain/partialDate';
import { LANES } from './lanes';
import type { PlacedMark } from './placeTimeline';

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** First day of a mark, or of what a gathered mark holds. */
export function dayOfMark(mark: PlacedMark): DayNumber {
  if (mark.kind === 'bin') return mark.span.from;
  return (mark.kind === 'event' ? mark.event : mark.statement).date.earliest;
}

/**
 * The mark that a key leads to: the one before or after in the lane, the nearest in the next lane that has any, the
 * lane's first or last. Itself at the ends.
 */
export function walkMarks(marks: readonly PlacedMark[], from: PlacedMark, step: Step): PlacedMark {
  const lane = inLane(marks, from.lane);
  const at = lane.findIndex(({ key }) => key === from.key);
  switch (step) {
    case 'left':
      return lane[at - 1] ?? from;
    case 'right':
      return lane[at + 1] ?? from;
    case 'first':
      return lane[0] ?? from;
    case 'last':
      return lane.at(-1) ?? from;
    default: {
      const way = step === 'up' ? -1 : 1;
      for (let i = LANES.indexOf(from.lane) + way; i >= 0 && i < LANES.length; i += way) {
        const next = inLane(marks, LANES[i] ?? from.lane);
        if (next.length > 0) return nearest(next, middle(from)) ?? from;
      }
      return from;
    }
  }
}

/** The mark of a lane that begins nearest to a day; null in an empty lane. */
export function markNear(
  marks: readonly PlacedMark[],
  lane: PlacedMark['lane'],
  day: DayNumber,
): PlacedMark | null {
  let best: PlacedMark | null = null;
  for (const mark of inLane(marks, lane)) {
    if (best === null || Math.abs(dayOfMark(mark) - day) < Math.abs(dayOfMark(best) - day)) best = mark;
  }
  return best;
}

function inLane(marks: readonly PlacedMark[], lane: PlacedMark['lane']): PlacedMark[] {
  return marks
    .filter((mark) => mark.lane === lane)
    .sort((a, b) => a.extent.start - b.extent.start || a.y - b.y || (a.key < b.key ? -1 : 1));
}

function nearest(marks: readonly PlacedMark[], x: number): PlacedMark | null {
  let best: PlacedMark | null = null;
  for (const mark of marks) {
    if (best === null || Math.abs(middle(mark) - x) < Math.abs(middle(best) - x)) best = mark;
  }
  return best;
}

function middle({ extent }: PlacedMark): number {
  return (extent.start + extent.end) / 2;
}
