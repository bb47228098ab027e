import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** Nothing is recorded twice: an address, an event, a statement, or an entry of a record's own lists. */
export function checkDuplicates(rows: Rows): Finding[] {
  return [
    ...twins(rows.sources, 'URL', ({ URL: address }) => address),
    ...twins(rows.events, 'title', ({ date, title }) => `${date} ${title}`),
    ...twins(
      rows.statements,
      'paraphrase',
      ({ speaker, date, paraphrase }) => `${speaker} ${date} ${paraphrase}`,
    ),
    ...twins(rows.claims, 'text', ({ text }) => text),
    ...[...rows.events, ...rows.statements, ...rows.memberships].flatMap((row) =>
      repeats(row, 'sources', row.record.sources),
    ),
    ...rows.events.flatMap((row) => [
      ...repeats(
        row,
        'participants',
        row.record.participants.map(({ actor, role }) => `${actor} ${role}`),
      ),
      ...repeats(
        row,
        'relations',
        row.record.relations.map(({ kind, event }) => `${kind} ${event}`),
      ),
      ...repeats(
        row,
        'places',
        row.record.places.map(({ name, state }) => `${name} ${state}`),
      ),
    ]),
    ...rows.statements.flatMap((row) => [
      ...repeats(
        row,
        'repliesTo',
        row.record.repliesTo.map(({ statement }) => statement),
      ),
      ...repeats(
        row,
        'codings',
        row.record.codings.map(({ coder }) => coder),
      ),
      ...row.record.codings.flatMap(({ positions, attitudes }, c) => [
        ...repeats(
          row,
          `codings.${c}.positions`,
          positions.map(({ claim }) => claim),
        ),
        ...repeats(
          row,
          `codings.${c}.attitudes`,
          attitudes.map(({ target }) => target),
        ),
      ]),
    ]),
  ];
}

function twins<T>(rows: Row<T>[], field: string, keyOf: (record: T) => string | undefined): Finding[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const key = keyOf(row.record);
    const twin = key === undefined ? undefined : first.get(key);
    if (key !== undefined && twin === undefined) first.set(key, row.id);
    return twin === undefined ? [] : [row.find(field, `the same as in “${twin}”; expected one record`)];
  });
}

function repeats(row: Row<unknown>, field: string, keys: string[]): Finding[] {
  return keys.flatMap((key, i) =>
    keys.indexOf(key) < i ? [row.find(`${field}.${i}`, 'stands twice in this list')] : [],
  );
}
