import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { RecordOf, Row, Rows } from '../openRecord';

/** People speak in office: the office that a statement names is the speaker's, was held on its date, and is of whom they speak for. */
export function checkOffices(rows: Rows): Finding[] {
  const people = new Map(rows.people.map(({ record }) => [record.id, record]));
  const organisations = new Set(rows.organisations.map(({ record }) => record.id));
  return rows.statements.flatMap((row) => {
    const { speaker, office } = row.record;
    const person = people.get(speaker);
    if (person) return checkSpeaker(row, person);
    return office !== undefined && organisations.has(speaker)
      ? [row.find('office', 'an organisation speaks for itself', 'no office')]
      : [];
  });
}

function checkSpeaker(row: Row<RecordOf<'statements'>>, person: RecordOf<'people'>): Finding[] {
  const { office: id, date: edtf, for: spokenFor } = row.record;
  if (id === undefined)
    return [row.find('', 'no office', '“office”: the one that the speaker held that day')];
  const office = person.offices.find((held) => held.id === id);
  if (!office) {
    const ids = person.offices.map((held) => held.id).join(', ');
    return [row.find('office', `${person.id} has no office with this id`, `one of ${ids}`)];
  }
  const date = readEdtf(edtf);
  const from = readEdtf(office.from);
  const to = readEdtf(office.to);
  const held = !date || ((!from || from.earliest <= date.latest) && (!to || date.earliest <= to.latest));
  return [
    ...(held ? [] : [row.find('office', `not held on ${edtf}`, `a day from ${office.from} to ${office.to}`)]),
    ...(office.for === spokenFor ? [] : [row.find('for', `${id} is no office of this`, office.for)]),
  ];
}
