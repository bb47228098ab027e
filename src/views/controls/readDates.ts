import { readPlainDate } from '../../domain/partialDate';
import type { Span } from '../../state/selectors';

/** Not a date at all, not within the record, or a window's end before its beginning. */
export type DateFault = 'bad' | 'outside' | 'backwards';

/** What is written in the fields; empty for none. */
export interface DateTexts {
  from: string;
  to: string;
  t: string;
}

export type ReadDates =
  | { dates: { from: string | null; to: string | null; t: string | null } }
  | { faults: Partial<Record<keyof DateTexts, DateFault>> };

const NAMES = ['from', 'to', 't'] as const;

/** Reads a window and a cursor as they are typed: either all the dates, or what is wrong with which. */
export function readDates(texts: DateTexts, extent: Span): ReadDates {
  const dates = { from: texts.from.trim() || null, to: texts.to.trim() || null, t: texts.t.trim() || null };
  const faults: Partial<Record<keyof DateTexts, DateFault>> = {};
  for (const name of NAMES) {
    const text = dates[name];
    if (text === null) continue;
    const date = readPlainDate(text);
    if (date === null) faults[name] = 'bad';
    else if (date.latest < extent.from || date.earliest > extent.to) faults[name] = 'outside';
  }
  if (!faults.from && !faults.to && dates.from !== null && dates.to !== null) {
    const from = readPlainDate(dates.from)?.earliest ?? 0;
    const to = readPlainDate(dates.to)?.latest ?? 0;
    if (from > to) faults.to = 'backwards';
  }
  return Object.keys(faults).length > 0 ? { faults } : { dates };
}
