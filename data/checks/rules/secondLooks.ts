import { readEdtf } from '../../build/readEdtf';
import { factsOf } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** A second look is no later than the newest release, and names the pages that it held the record against unless nothing was found. */
export function checkSecondLooks(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const released = rows.releases.flatMap(({ record }) => readEdtf(record.date) ?? []);
  const newest = released.sort((a, b) => a.latest - b.latest).at(-1);
  for (const { row, path, fact } of factsOf(rows)) {
    if (!fact.checked) continue;
    const { on, outcome, against } = fact.checked;
    const day = readEdtf(on);
    if (newest && day && day.earliest > newest.latest) {
      const expected = `${newest.edtf} or before, or a release of that day`;
      findings.push(row.find(`${path}checked.on`, 'later than the newest release', expected));
    }
    if (outcome !== 'unconfirmed' && against.length === 0) {
      const expected = '“against”: ids of the pages, or the outcome “unconfirmed”';
      findings.push(row.find(`${path}checked`, `${outcome} by nothing`, expected));
    }
  }
  return findings;
}
