/** Days since 1970-01-01, UTC. The unit of every axis. */
export type DayNumber = number;

export const DAY_MS = 86_400_000;
/** Last day of an interval that has not ended (`..`): 9999-12-31. */
export const OPEN_END: DayNumber = 2_932_896;

export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as it is known: never sharper than its source. */
export interface PartialDate {
  /** EDTF (ISO 8601-2, levels 0 and 1, and intervals). */
  edtf: string;
  /** First day it can mean. */
  earliest: DayNumber;
  /** Last day it can mean; `OPEN_END` if it goes on. */
  latest: DayNumber;
  /** The coarsest precision among its ends. */
  precision: Precision;
  /** Whether it is a span between two dates, rather than one date. */
  interval: boolean;
  /** Whether the interval has no known end. */
  open: boolean;
  /** Whether the first (for an interval) or only end is approximate or uncertain. */
  softStart: boolean;
  /** Whether the last (for an interval) or only end is approximate or uncertain. */
  softEnd: boolean;
}

/** Reads an EDTF string; null when it isn't a date. */
export type ReadDate = (edtf: string) => PartialDate | null;

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Day number of a calendar date (months 1–12); null if there is no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return null;
  }
  return Math.round(time / DAY_MS);
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, years 1000 to 9999; null for anything else. */
export function readPlainDate(text: string): PartialDate | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, y = '', m, d] = match;
  const year = Number(y);
  if (year < 1000) return null;
  const month = m === undefined ? null : Number(m);
  const precision: Precision = d !== undefined ? 'day' : month !== null ? 'month' : 'year';
  const earliest = dayNumber(year, month ?? 1, d === undefined ? 1 : Number(d));
  if (earliest === null) return null;
  const latest =
    precision === 'day'
      ? earliest
      : precision === 'month'
        ? lastOfMonth(year, month ?? 1)
        : lastOfMonth(year, 12);
  return {
    edtf: text,
    earliest,
    latest,
    precision,
    interval: false,
    open: false,
    softStart: false,
    softEnd: false,
  };
}

function lastOfMonth(year: number, month: number): DayNumber {
  return Math.round(Date.UTC(year, month, 0) / DAY_MS);
}

/** How a date that isn't plain is shipped to the browser, ready-made: [earliest, latest, precision, flags]. */
export type PackedDate = [earliest: number, latest: number, precision: number, flags: number];

const INTERVAL = 1;
const OPEN = 2;
const SOFT_START = 4;
const SOFT_END = 8;

export function packDate(date: PartialDate): PackedDate {
  const flags =
    (date.interval ? INTERVAL : 0) |
    (date.open ? OPEN : 0) |
    (date.softStart ? SOFT_START : 0) |
    (date.softEnd ? SOFT_END : 0);
  return [date.earliest, date.latest, PRECISIONS.indexOf(date.precision), flags];
}

export function unpackDate(edtf: string, [earliest, latest, precision, flags]: PackedDate): PartialDate {
  return {
    edtf,
    earliest,
    latest,
    precision: PRECISIONS[precision] ?? 'year',
    interval: (flags & INTERVAL) !== 0,
    open: (flags & OPEN) !== 0,
    softStart: (flags & SOFT_START) !== 0,
    softEnd: (flags & SOFT_END) !== 0,
  };
}

/** Whether two dates can share a day. */
export function overlaps(
  a: Pick<PartialDate, 'earliest' | 'latest'>,
  from: DayNumber,
  to: DayNumber,
): boolean {
  return a.earliest <= to && a.latest >= from;
}
