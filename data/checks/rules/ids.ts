import { FILE_NAMES } from '../../build/readFolder';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STATE = /^[A-Z]{3}$/;
const WORDS = 'lower-case words joined by -';

/** Ids are lower-case kebab ASCII (states: three capitals) and unique across all kinds, for a link names one by its id alone. */
export function checkIds(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const owner = new Map<string, string>();
  for (const name of FILE_NAMES) {
    const [pattern, expected] = name === 'states' ? [STATE, 'three capitals'] : [KEBAB, WORDS];
    for (const row of rows[name]) {
      const { id } = row.record;
      if (!pattern.test(id)) findings.push(row.find('id', 'not an id', expected));
      const first = owner.get(id);
      if (first) findings.push(row.find('id', `already the id of a record in ${first}`, 'one of its own'));
      else owner.set(id, row.file);
    }
  }
  for (const row of rows.people) {
    const offices = new Set<string>();
    for (const [i, { id }] of row.record.offices.entries()) {
      if (!KEBAB.test(id)) findings.push(row.find(`offices.${i}.id`, 'not an id', WORDS));
      if (offices.has(id)) {
        findings.push(row.find(`offices.${i}.id`, 'another office of this person has it', 'one of its own'));
      }
      offices.add(id);
    }
  }
  return findings;
}
