import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Whoever coded a statement is among the coders of the dataset, which say how they worked. */
export function checkCoders(rows: Rows): Finding[] {
  const [about] = rows.dataset;
  if (!about) return [];
  const ids = about.record.coders.map(({ id }) => id);
  const expected = ids.length > 0 ? `one of ${ids.join(', ')}` : 'the coder among “coders” of dataset.json';
  const known = new Set(ids);
  const findings: Finding[] = [];
  for (const row of rows.statements) {
    for (const [i, { coder }] of row.record.codings.entries()) {
      if (!known.has(coder)) findings.push(row.find(`codings.${i}.coder`, 'no coder has this id', expected));
    }
  }
  return findings;
}
