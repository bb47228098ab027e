import { scaleLinear } from 'd3-scale';
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

export function createTimeScale({ from, to }: DaySpan, px: Interval): TimeScale {
  const scale = scaleLinear([from, to + 1], [px.start, px.end]);
  return {
    from,
    to,
    px,
    perDay: (px.end - px.start) / (to - from + 1),
    x: (day) => scale(day),
    dayAt: (x) => Math.min(to, Math.max(from, Math.floor(scale.invert(x)))),
  };
}
