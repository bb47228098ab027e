import { type DayNumber, dayNumber } from '../../domain/partialDate';
import type { DaySpan } from './timeScale';

/** The shortest window, in days. */
export const SHORTEST = 7;

export function lengthOf({ from, to }: DaySpan): number {
  return to - from + 1;
}

/** A window of the length asked for (in days, at least the shortest, at most the whole), inside the extent. */
export function fitWindow(from: DayNumber, length: number, extent: DaySpan): DaySpan {
  const whole = lengthOf(extent);
  const days = Math.min(whole, Math.max(Math.min(SHORTEST, whole), Math.round(length)));
  const start = Math.min(Math.max(Math.round(from), extent.from), extent.to - days + 1);
  return { from: start, to: start + days - 1 };
}

/** The same length, moved by whole days and stopped at the ends of the record. */
export function panWindow(window: DaySpan, days: number, extent: DaySpan): DaySpan {
  return fitWindow(window.from + days, lengthOf(window), extent);
}

/** Shorter (factor above 1) or longer, with `about` kept where it is on the axis. */
export function zoomWindow(window: DaySpan, factor: number, about: number, extent: DaySpan): DaySpan {
  const length = Math.min(lengthOf(extent), Math.max(SHORTEST, lengthOf(window) / factor));
  const share = (about - window.from) / lengthOf(window);
  return fitWindow(about - share * length, length, extent);
}

/** The same length with a day in its middle. */
export function centreWindow(window: DaySpan, day: DayNumber, extent: DaySpan): DaySpan {
  return fitWindow(day - Math.floor(lengthOf(window) / 2), lengthOf(window), extent);
}

/** A window that shows a span with some air at both sides. */
export function windowAround({ from, to }: DaySpan, extent: DaySpan): DaySpan {
  const air = Math.max(2, Math.round((to - from + 1) * 0.15));
  const length = to - from + 1 + 2 * air;
  return fitWindow(from - (Math.max(length, SHORTEST) - (to - from + 1)) / 2, length, extent);
}

/** The window moved just so far that it shows a day; itself when it does. */
export function revealDay(window: DaySpan, day: DayNumber, extent: DaySpan): DaySpan {
  return day >= window.from && day <= window.to ? window : centreWindow(window, day, extent);
}

/** One end moved to a day, the other staying; never past it and never closer than the shortest window. */
export function moveEdge(window: DaySpan, edge: 'from' | 'to', day: DayNumber, extent: DaySpan): DaySpan {
  const least = Math.min(SHORTEST, lengthOf(extent)) - 1;
  if (edge === 'from') return { ...window, from: Math.max(extent.from, Math.min(day, window.to - least)) };
  return { ...window, to: Math.min(extent.to, Math.max(day, window.from + least)) };
}

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(month / 12);
  for (let d = date.getUTCDate(); d > 27; d--) {
    const found = dayNumber(year, (month % 12) + 1, d);
    if (found !== null) return found;
  }
  return dayNumber(year, (month % 12) + 1, date.getUTCDate()) ?? day;
}
