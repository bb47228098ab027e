import type { AllianceEvent } from '../../domain/allianceEvent';
import { DAY_MS, type DayNumber } from '../../domain/partialDate';
import type { Statement } from '../../domain/statement';

export type Entry = { kind: 'event'; record: AllianceEvent } | { kind: 'statement'; record: Statement };

export interface YearOfEntries {
  year: number;
  entries: Entry[];
}

/** Events and statements in one list by year, in order of their first day; an event stands before what was said that day. */
export function listEntries(
  events: readonly AllianceEvent[],
  statements: readonly Statement[],
): YearOfEntries[] {
  const all: Entry[] = [
    ...events.map((record): Entry => ({ kind: 'event', record })),
    ...statements.map((record): Entry => ({ kind: 'statement', record })),
  ].sort(
    (a, b) =>
      a.record.date.earliest - b.record.date.earliest ||
      (a.kind === b.kind ? 0 : a.kind === 'event' ? -1 : 1) ||
      (a.record.id < b.record.id ? -1 : 1),
  );
  const years: YearOfEntries[] = [];
  for (const entry of all) {
    const year = yearOf(entry.record.date.earliest);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

/** Id of the first entry that begins after a day; null when none does. */
export function entryAfter(years: readonly YearOfEntries[], day: DayNumber): string | null {
  for (const { entries } of years) {
    const found = entries.find(({ record }) => record.date.earliest > day);
    if (found) return found.record.id;
  }
  return null;
}

function yearOf(day: DayNumber): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}
