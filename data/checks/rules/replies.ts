import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** A statement replies to one that is not later. */
export function checkReplies(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const dates = new Map(rows.statements.map(({ record }) => [record.id, record.date]));
  for (const row of rows.statements) {
    const date = readEdtf(row.record.date);
    for (const [i, { statement }] of row.record.repliesTo.entries()) {
      const other = readEdtf(dates.get(statement) ?? '');
      if (date && other && other.earliest > date.latest) {
        const expected = `one of ${date.edtf} or before`;
        findings.push(row.find(`repliesTo.${i}.statement`, `a later statement, of ${other.edtf}`, expected));
      }
    }
  }
  return findings;
}
