import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Every source is cited somewhere: what nothing cites can't be checked against anything. */
export function checkUncited(rows: Rows): Finding[] {
  const cited = new Set<string>();
  const cite = (list: readonly string[]) => {
    for (const id of list) cited.add(id);
  };
  for (const { record } of [...rows.memberships, ...rows.events, ...rows.statements]) cite(record.sources);
  for (const { record } of rows.people) for (const office of record.offices) cite(office.sources);
  for (const { record } of rows.events) {
    for (const { source } of record.figures) if (source !== undefined) cited.add(source);
  }
  return rows.sources
    .filter(({ record }) => !cited.has(record.id))
    .map((row) => row.find('id', 'no spell, event, statement, office or figure cites this source'));
}
