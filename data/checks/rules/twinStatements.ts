import { readEdtf } from '../../build/readEdtf';
import { findAlike } from '../alike';
import type { Finding } from '../finding';
import type { RecordOf, Row, Rows } from '../openRecord';

/** Share of its words that a paraphrase has in common with another, for both to tell of the same. */
const ALIKE = 0.75;

/** No statement stands twice: by one speaker, on one day, in nearly the same words of ours. */
export function checkTwinStatements(rows: Rows): Finding[] {
  const groups = new Map<string, Row<RecordOf<'statements'>>[]>();
  for (const row of rows.statements) {
    const { speaker, date } = row.record;
    const key = `${readEdtf(date)?.earliest} ${speaker}`;
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  const findings: Finding[] = [];
  for (const list of groups.values()) {
    if (list.length < 2) continue;
    const said = list.map(({ record }) => record.paraphrase);
    for (const [i, earlier] of findAlike(said, ALIKE)) {
      const row = list[i];
      const message = `says nearly the same as “${list[earlier]?.id}”, of the same speaker and day`;
      if (row) findings.push(row.find('paraphrase', message, 'one statement'));
    }
  }
  return findings;
}
