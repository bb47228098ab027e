import { sourcesNamed } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

const CITING = [
  'memberships',
  'events',
  'statements',
  'ballots',
  'facilities',
  'organisations',
  'people',
  'releases',
] as const;

/** Every source is cited somewhere: what nothing cites can't be checked against anything. */
export function checkUncited(rows: Rows): Finding[] {
  // What an unreadable file cites isn't known.
  if (CITING.some((name) => rows.aside.files.has(name))) return [];
  const cited = new Set(rows.aside.texts);
  for (const { id } of sourcesNamed(rows)) cited.add(id);
  return rows.sources
    .filter(({ record }) => !cited.has(record.id))
    .map((row) => row.find('id', 'nothing cites this source', 'a record that does, or no such source'));
}
