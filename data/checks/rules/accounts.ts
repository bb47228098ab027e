import { factsOf } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Where accounts differ, all sides are listed: one alone differs from nothing. */
export function checkAccounts(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const { row, path, fact } of factsOf(rows)) {
    for (const [i, { about }] of fact.accounts.entries()) {
      if (fact.accounts.filter((other) => other.about === about).length > 1) continue;
      const message = `the only account of “${about}”`;
      findings.push(row.find(`${path}accounts.${i}`, message, 'what each side says, the record’s own first'));
    }
  }
  return findings;
}
