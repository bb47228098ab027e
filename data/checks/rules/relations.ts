import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** An event is no part, cause or answer of itself, and what it comes from or answers did not begin after it had ended. */
export function checkRelations(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const dates = new Map(rows.events.map(({ record }) => [record.id, record.date]));
  for (const row of rows.events) {
    const date = readEdtf(row.record.date);
    for (const [i, { kind, event }] of row.record.relations.entries()) {
      const field = `relations.${i}.event`;
      if (event === row.record.id) findings.push(row.find(field, 'the event itself', 'another event'));
      const other = readEdtf(dates.get(event) ?? '');
      const isAfter = kind === 'causedBy' || kind === 'responseTo';
      if (isAfter && date && other && other.earliest > date.latest) {
        findings.push(row.find(field, `a later event, of ${other.edtf}`, `one of ${date.edtf} or before`));
      }
    }
  }
  return findings;
}
