import edtf, { type ExtendedDate } from 'edtf';
import { DAY_MS, OPEN_END, type PartialDate, PRECISIONS, type Precision } from '../../src/domain/partialDate';

/** What the record allows of EDTF: dates of levels 0 and 1, `~`, `?` or `%` at the end, and an interval of two of them or to `..`. */
const ALLOWED = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/(\d{4}(-\d{2}(-\d{2})?)?[~?%]?|\.\.)?)?$/;

/**
 * Reads a date of the record; null if it isn't one. An approximate or uncertain end is `soft` and keeps its days; an
 * interval without a known end (`/..` or `/`) is open, and only `/..` is said to go on.
 */
export function readEdtf(text: string): PartialDate | null {
  let date = known.get(text);
  if (date === undefined) {
    date = readNew(text);
    known.set(text, date);
  }
  return date;
}

/** A record names the same days again and again, and the package takes its time over each. */
const known = new Map<string, PartialDate | null>();

function readNew(text: string): PartialDate | null {
  if (!ALLOWED.test(text) || text < '1000') return null;
  const read = parse(text);
  if (!read) return null;
  if (read.type === 'Date') {
    const soft = isSoft(read);
    return {
      edtf: text,
      earliest: day(read.min),
      latest: day(read.max),
      precision: precisionOf([read]),
      interval: false,
      open: false,
      softStart: soft,
      softEnd: soft,
    };
  }
  const lower = asDate(read.lower);
  const upper = asDate(read.upper);
  const openEnd = read.upper === null || read.upper === Number.POSITIVE_INFINITY;
  if (!lower || (!upper && !openEnd)) return null;
  return {
    edtf: text,
    earliest: day(lower.min),
    latest: upper ? day(upper.max) : OPEN_END,
    precision: precisionOf(upper ? [lower, upper] : [lower]),
    interval: true,
    open: !upper,
    softStart: isSoft(lower),
    softEnd: upper ? isSoft(upper) : read.upper === null,
  };
}

function parse(text: string): ExtendedDate | null {
  try {
    return edtf(text);
  } catch {
    return null; // the package throws on what it can't read
  }
}

function asDate(end: ExtendedDate | number | null | undefined): ExtendedDate | null {
  return typeof end === 'object' && end?.type === 'Date' ? end : null; // a month of 21 to 24 is a season
}

function isSoft({ approximate, uncertain }: ExtendedDate): boolean {
  return (approximate?.value ?? 0) !== 0 || (uncertain?.value ?? 0) !== 0;
}

function day(time: number): number {
  return Math.floor(time / DAY_MS);
}

/** The coarsest of the ends: the package counts 1 for a year, 2 for a month, 3 for a day. */
function precisionOf(ends: ExtendedDate[]): Precision {
  const parts = Math.min(...ends.map((end) => end.precision));
  return PRECISIONS[3 - parts] ?? 'year';
}
