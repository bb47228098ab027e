import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { DAY_MS, type DayNumber } from '../../domain/partialDate';
import type { Measure } from '../frame';
import type { TimeScale } from './timeScale';

export const TICK_SIZE = 12;
const GAP = 14;

/** How a tick is written: a day or month without its year, or with it where nothing else tells the year. */
export type TickStyle = 'day' | 'day-of-year' | 'month' | 'month-of-year' | 'year';

export interface PlacedTick {
  day: DayNumber;
  x: number;
  /** Null for a line without words. */
  label: string | null;
  /** A year's first day. */
  major: boolean;
}

interface Step {
  unit: 'day' | 'month' | 'year';
  interval: TimeInterval;
  /** Shortest distance in days. */
  days: number;
}

function every(interval: { every: (step: number) => TimeInterval | null }, step: number): TimeInterval {
  return interval.every(step) ?? utcYear;
}

const STEPS: Step[] = [
  { unit: 'day', interval: utcDay, days: 1 },
  { unit: 'day', interval: utcMonday, days: 7 },
  { unit: 'month', interval: utcMonth, days: 28 },
  { unit: 'month', interval: every(utcMonth, 3), days: 90 },
  { unit: 'year', interval: utcYear, days: 365 },
  { unit: 'year', interval: every(utcYear, 2), days: 730 },
  { unit: 'year', interval: every(utcYear, 5), days: 1826 },
  { unit: 'year', interval: every(utcYear, 10), days: 3652 },
];

/**
 * Lines and labels of the axis, left to right: the finest step whose labels fit. January is written as its year. A
 * label begins at its line, ends inside the plot and never meets another.
 */
export function placeTicks(
  scale: TimeScale,
  measure: Measure,
  format: (day: DayNumber, style: TickStyle) => string,
): PlacedTick[] {
  const widest = {
    day: measure('28 Sep', TICK_SIZE, 400),
    month: measure('2022', TICK_SIZE, 600),
    year: measure('2022', TICK_SIZE, 600),
  };
  const step =
    STEPS.find(({ unit, days }) => days * scale.perDay >= widest[unit] + GAP) ?? (STEPS.at(-1) as Step);
  const start = new Date(scale.from * DAY_MS);
  const days = step.interval
    .range(step.interval.ceil(start), new Date((scale.to + 1) * DAY_MS))
    .map((date) => Math.round(date.getTime() / DAY_MS));
  const yearTold = step.unit !== 'day' && days.some(isNewYear);
  let free = scale.px.start;
  return days.map((day, i) => {
    const x = scale.x(day);
    const style = styleOf(day, step.unit, i === 0 && !yearTold);
    const label = format(day, style);
    const end = x + 4 + measure(label, TICK_SIZE, style === 'year' ? 600 : 400);
    const fits = x >= free && end <= scale.px.end + 12;
    if (fits) free = end + 6;
    return { day, x, label: fits ? label : null, major: isNewYear(day) };
  });
}

function styleOf(day: DayNumber, unit: Step['unit'], withYear: boolean): TickStyle {
  if (unit === 'year') return 'year';
  if (unit === 'day') return withYear || isNewYear(day) ? 'day-of-year' : 'day';
  return isNewYear(day) ? 'year' : withYear ? 'month-of-year' : 'month';
}

function isNewYear(day: DayNumber): boolean {
  const date = new Date(day * DAY_MS);
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}
