import { factsOf } from '../facts';
import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** No list of a record holds the same twice: sources, participants, relations, places, replies, coders, claims, targets. */
export function checkRepeats(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const once = (row: Row<unknown>, field: string, keys: readonly string[]) => {
    if (keys.length < 2) return;
    const seen = new Set<string>();
    for (const [i, key] of keys.entries()) {
      if (seen.has(key)) findings.push(row.find(`${field}.${i}`, 'stands twice in this list', 'it once'));
      seen.add(key);
    }
  };
  for (const { row, path, fact } of factsOf(rows)) {
    once(row, `${path}sources`, fact.sources);
    once(row, `${path}checked.against`, fact.checked?.against ?? []);
  }
  for (const row of rows.events) {
    const { participants, relations, places } = row.record;
    once(
      row,
      'participants',
      participants.map(({ actor, role }) => `${actor} ${role}`),
    );
    once(
      row,
      'relations',
      relations.map(({ kind, event }) => `${kind} ${event}`),
    );
    once(
      row,
      'places',
      places.map(({ name, state }) => `${name} ${state}`),
    );
  }
  for (const row of rows.statements) {
    const { repliesTo, codings } = row.record;
    once(
      row,
      'repliesTo',
      repliesTo.map(({ statement }) => statement),
    );
    once(
      row,
      'codings',
      codings.map(({ coder }) => coder),
    );
    for (const [c, { positions, attitudes }] of codings.entries()) {
      once(
        row,
        `codings.${c}.positions`,
        positions.map(({ claim }) => claim),
      );
      once(
        row,
        `codings.${c}.attitudes`,
        attitudes.map(({ target }) => target),
      );
    }
  }
  return findings;
}
