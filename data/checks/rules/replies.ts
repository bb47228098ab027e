import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** A statement replies to one that is not later, and following replies never leads back to where one started. */
export function checkReplies(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const statements = new Map(rows.statements.map((row) => [row.record.id, row.record]));
  const next = (id: string) => statements.get(id)?.repliesTo.map(({ statement }) => statement) ?? [];
  for (const row of rows.statements) {
    const date = readEdtf(row.record.date);
    row.record.repliesTo.forEach(({ statement }, i) => {
      const other = readEdtf(statements.get(statement)?.date ?? '');
      if (date && other && other.earliest > date.latest) {
        findings.push(row.find(`repliesTo.${i}.statement`, `a later statement, of ${other.edtf}`));
      }
    });
    if (leadsTo(row.record.id, row.record.id, next)) {
      findings.push(row.find('repliesTo', 'following the replies leads back to this statement'));
    }
  }
  return findings;
}

function leadsTo(from: string, goal: string, next: (id: string) => string[]): boolean {
  const seen = new Set<string>();
  const open = [...next(from)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...next(id));
  }
  return false;
}
