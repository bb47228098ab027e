import { DAY_MS, type DayNumber } from '../../domain/partialDate';
import type { Measure } from '../frame';
import type { Interval } from '../interval';
import type { TimeScale } from './timeScale';

interface Dated {
  date: { earliest: DayNumber };
}

/** One year's bar: its part inside the filters stands before all that the record holds. */
export interface YearBar {
  year: number;
  x: Interval;
  /** How many the record holds, and how many pass the filters. */
  total: number;
  shown: number;
  /** Heights in px for the two. */
  totalHeight: number;
  shownHeight: number;
}

/**
 * Events and statements by the year of their first possible day, one bar a year over the whole axis, the highest as
 * high as the room. What is counted has at least 1.5 px.
 */
export function placeOverview(
  all: readonly Dated[],
  shown: readonly Dated[],
  scale: TimeScale,
  height: number,
): YearBar[] {
  const totals = byYear(all, scale);
  const shownBy = byYear(shown, scale);
  const most = Math.max(1, ...totals.values());
  const high = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * height));
  const bars: YearBar[] = [];
  for (let year = yearOf(scale.from); year <= yearOf(scale.to); year++) {
    const total = totals.get(year) ?? 0;
    const part = shownBy.get(year) ?? 0;
    bars.push({
      year,
      x: {
        start: Math.max(scale.px.start, scale.x(firstDay(year))) + 0.5,
        end: Math.min(scale.px.end, scale.x(firstDay(year + 1))) - 0.5,
      },
      total,
      shown: part,
      totalHeight: high(total),
      shownHeight: high(part),
    });
  }
  return bars;
}

/** Years to write under the bars, so far apart that they never meet; the first and the last are among them. */
export function placeYears(
  scale: TimeScale,
  measure: Measure,
  size: number,
): { year: number; x: number; anchor: 'start' | 'middle' | 'end' }[] {
  const first = yearOf(scale.from);
  const last = yearOf(scale.to);
  const width = measure('2022', size, 400) + 14;
  const years = [{ year: first, x: scale.px.start, anchor: 'start' as 'start' | 'middle' | 'end' }];
  const room = scale.px.end - scale.px.start;
  if (room < 2 * width || last === first) return years;
  const step = [1, 2, 5, 10].find((years) => years * 365 * scale.perDay >= width) ?? 20;
  for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
    const x = (scale.x(firstDay(year)) + scale.x(firstDay(year + 1))) / 2;
    if (x - width / 2 >= scale.px.start + width - 7 && x + width / 2 <= scale.px.end - width + 7) {
      years.push({ year, x, anchor: 'middle' });
    }
  }
  years.push({ year: last, x: scale.px.end, anchor: 'end' });
  return years;
}

function byYear(records: readonly Dated[], { from, to }: TimeScale): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of records) {
    const year = yearOf(Math.min(to, Math.max(from, date.earliest)));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}

function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

function firstDay(year: number): DayNumber {
  return Date.UTC(year, 0, 1) / DAY_MS;
}
