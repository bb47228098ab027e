import type { DayNumber } from '../../domain/partialDate';
import type { Interval } from '../interval';

/** Days from the first to the last, both included. */
export interface DaySpan {
  from: DayNumber;
  to: DayNumber;
}

/** Days on a stretch of px: the first day begins at its start and the last day ends at its end. */
export interface TimeScale extends DaySpan {
  px: Interval;
  /** Px of one day. */
  perDay: number;
  /** Where a day begins; fractions of days are allowed, and days outside of the span. */
  x: (day: number) => number;
  /** The day at a place, kept inside the span. */
  dayAt: (x: number) => DayNumber;
}

/** Two lines of arithmetic: d3-scale would bring number formats and interpolators along that no axis of days asks for. */
export function createTimeScale({ from, to }: DaySpan, px: Interval): TimeScale {
  const perDay = (px.end - px.start) / (to - from + 1);
  return {
    from,
    to,
    px,
    perDay,
    x: (day) => px.start + (day - from) * perDay,
    dayAt: (x) => Math.min(to, Math.max(from, Math.floor(from + (x - px.start) / perDay))),
  };
}
