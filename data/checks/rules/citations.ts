import { factsOf } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

const EXPECTED = 'at least one id of a source, or "unverified": true';

/**
 * Every spell, event, statement, ballot, facility, office and chair cites a source or says that it is unverified; so does
 * an organisation that says when it was set up or, in a figure without a source of its own, how large it is.
 */
export function checkCitations(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const { row, path, fact } of factsOf(rows)) {
    if (fact.sources.length > 0 || fact.unverified) continue;
    const isBareOrganisation = row.file === 'organisations.json' && path === '';
    if (!isBareOrganisation) findings.push(row.find(`${path}sources`, 'no source', EXPECTED));
  }
  for (const row of rows.organisations) {
    const { created, figures, sources, unverified } = row.record;
    if (sources.length > 0 || unverified) continue;
    if (created !== undefined) findings.push(row.find('created', 'no source', EXPECTED));
    for (const [i, { source }] of figures.entries()) {
      if (source === undefined) findings.push(row.find(`figures.${i}`, 'no source', EXPECTED));
    }
  }
  return findings;
}
