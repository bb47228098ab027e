import { readEdtf } from '../../build/readEdtf';
import { findAlike } from '../alike';
import type { Finding } from '../finding';
import type { RecordOf, Row, Rows } from '../openRecord';

/** Share of its words that a title has in common with another, for both to tell of the same. */
const ALIKE = 0.6;

/** No event stands twice: on one day, with a place or an actor in common, and under titles that say nearly the same. */
export function checkTwinEvents(rows: Rows): Finding[] {
  const days = new Map<number, Row<RecordOf<'events'>>[]>();
  for (const row of rows.events) {
    const day = readEdtf(row.record.date)?.earliest;
    if (day === undefined) continue;
    const list = days.get(day);
    if (list) list.push(row);
    else days.set(day, [row]);
  }
  return [...days.values()].flatMap((list) => {
    const titles = list.map(({ record }) => record.title);
    return findAlike(titles, ALIKE).flatMap(([i, earlier]) => {
      const [row, twin] = [list[i], list[earlier]];
      if (!row || !twin || !meet(row.record, twin.record)) return [];
      return [row.find('title', `says nearly the same as “${twin.id}”, of the same day`, 'one event')];
    });
  });
}

function meet(a: RecordOf<'events'>, b: RecordOf<'events'>): boolean {
  const there = new Set(whereAndWho(a));
  const other = whereAndWho(b);
  return other.some((one) => there.has(one)) || (there.size === 0 && other.length === 0);
}

function whereAndWho({ places, participants }: RecordOf<'events'>): string[] {
  return [...places.map(({ name }) => `at ${name}`), ...participants.map(({ actor }) => actor)];
}
