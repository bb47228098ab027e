import { FILE_NAMES } from '../../build/readFolder';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STATE = /^[A-Z]{3}$/;

/** Ids are lower-case kebab ASCII (states: three capitals) and unique across all kinds, for a link names one by its id alone. */
export function checkIds(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const owner = new Map<string, string>();
  for (const name of FILE_NAMES) {
    for (const row of rows[name]) {
      const { id } = row.record;
      const pattern = name === 'states' ? STATE : KEBAB;
      if (!pattern.test(id)) {
        findings.push(
          row.find('id', `expected ${name === 'states' ? 'three capitals' : 'lower-case words joined by -'}`),
        );
      }
      const first = owner.get(id);
      if (first) findings.push(row.find('id', `already the id of a record in ${first}`));
      else owner.set(id, row.file);
    }
  }
  for (const row of rows.people) {
    const offices = new Set<string>();
    row.record.offices.forEach(({ id }, i) => {
      if (!KEBAB.test(id))
        findings.push(row.find(`offices.${i}.id`, 'expected lower-case words joined by -'));
      if (offices.has(id))
        findings.push(row.find(`offices.${i}.id`, 'another office of this person has this id'));
      offices.add(id);
    });
  }
  return findings;
}
