import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Days around its occasion within which a statement needs no word of explanation. */
const DAYS_BEFORE = 14;
const DAYS_AFTER = 31;

/** A statement falls within or next to its occasion; one that stands further off says why in its note. */
export function checkOccasions(rows: Rows): Finding[] {
  const events = new Map(rows.events.map(({ record }) => [record.id, record]));
  return rows.statements.flatMap((row) => {
    const { date: edtf, occasion, note } = row.record;
    const date = readEdtf(edtf);
    const event = readEdtf(events.get(occasion)?.date ?? '');
    if (!date || !event || note !== undefined) return [];
    const near = date.latest >= event.earliest - DAYS_BEFORE && date.earliest <= event.latest + DAYS_AFTER;
    if (near) return [];
    const limits = `${DAYS_BEFORE} days before to ${DAYS_AFTER} after`;
    return [row.find('date', `far from its occasion, ${event.edtf}`, `${limits}, or a “note” that says why`)];
  });
}
