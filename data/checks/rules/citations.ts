import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Every spell, event, statement and office cites a source or says that it is unverified. */
export function checkCitations(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const expected = 'expected at least one source, or "unverified": true';
  for (const row of [...rows.memberships, ...rows.events, ...rows.statements]) {
    if (row.record.sources.length === 0 && !row.record.unverified)
      findings.push(row.find('sources', expected));
  }
  for (const row of rows.people) {
    row.record.offices.forEach((office, i) => {
      if (office.sources.length === 0 && !office.unverified)
        findings.push(row.find(`offices.${i}`, expected));
    });
  }
  return findings;
}
