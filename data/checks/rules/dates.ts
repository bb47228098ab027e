import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

const EXPECTED =
  'expected a date such as 2022, 2022-01, 2022-01-06, 2021-05~, 1999?, 2022-01-06/2022-01-19 or 2024-02-22/..';

/** Every date is EDTF of levels 0 and 1, or an interval; the ends of a spell or an office are single dates. */
export function checkDates(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const row of [...rows.events, ...rows.statements]) {
    if (!readEdtf(row.record.date)) findings.push(row.find('date', EXPECTED));
  }
  for (const row of rows.memberships) {
    for (const field of ['from', 'to'] as const) {
      if (!isEnd(row.record[field])) findings.push(row.find(field, `${EXPECTED}, and no interval`));
    }
  }
  for (const row of rows.people) {
    row.record.offices.forEach((office, i) => {
      for (const field of ['from', 'to'] as const) {
        if (!isEnd(office[field]))
          findings.push(row.find(`offices.${i}.${field}`, `${EXPECTED}, and no interval`));
      }
    });
  }
  for (const row of rows.dataset) {
    for (const field of ['from', 'to', 'latest'] as const) {
      if (!isEnd(row.record[field])) findings.push(row.find(field, `${EXPECTED}, and no interval`));
    }
  }
  return findings;
}

function isEnd(text: string): boolean {
  return text === '..' || readEdtf(text)?.interval === false;
}
