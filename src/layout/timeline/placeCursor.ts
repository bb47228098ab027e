import type { DayNumber } from '../../domain/partialDate';
import type { PlacedTimeline } from './placeTimeline';

/** Size in px of the cursor's date. */
export const PILL = { width: 92, height: 20 };
/** For the arrow of a date that isn't in the window. */
const ARROW = 14;

export interface PlacedCursor {
  /** Middle of its day; null when its day is not in the window. */
  x: number | null;
  /** Left end and width of the ground under its date; at the edge nearest to it when it is elsewhere. */
  left: number;
  width: number;
  /** Middle of the date's words. */
  textX: number;
  /** Path of the arrow that points to where it is, from the ground's top left; null when its day is in the window. */
  arrow: string | null;
}

export function placeCursor(
  { scale, frame: { plot } }: Pick<PlacedTimeline, 'scale' | 'frame'>,
  day: DayNumber,
): PlacedCursor {
  const half = PILL.width / 2;
  if (day >= scale.from && day <= scale.to) {
    const x = scale.x(day + 0.5);
    const left = Math.min(Math.max(x - half, plot.start - 8), plot.end + 8 - PILL.width);
    return { x, left, width: PILL.width, textX: left + half, arrow: null };
  }
  const before = day < scale.from;
  const left = before ? plot.start : plot.end - PILL.width - ARROW;
  return {
    x: null,
    left,
    width: PILL.width + ARROW,
    textX: left + half + (before ? ARROW - 2 : 2),
    arrow: before ? 'M14 5.5L9.5 10L14 14.5' : `M${PILL.width} 5.5l4.5 4.5l-4.5 4.5`,
  };
}
