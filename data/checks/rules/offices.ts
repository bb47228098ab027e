import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** People speak in office: the office that a statement names is the speaker's and was held on its date. */
export function checkOffices(rows: Rows): Finding[] {
  const people = new Map(rows.people.map(({ record }) => [record.id, record]));
  return rows.statements.flatMap((row) => {
    const { speaker, office: id, date: edtf } = row.record;
    const person = people.get(speaker);
    if (!person)
      return id === undefined
        ? []
        : [row.find('office', 'an organisation speaks for itself; expected no office')];
    if (id === undefined) return [row.find('', 'expected “office”: the office of the speaker held that day')];
    const office = person.offices.find((held) => held.id === id);
    if (!office) return [row.find('office', `${speaker} has no office with this id`)];
    const date = readEdtf(edtf);
    const from = readEdtf(office.from);
    const to = readEdtf(office.to);
    const held = !date || ((!from || from.earliest <= date.latest) && (!to || date.earliest <= to.latest));
    return held ? [] : [row.find('office', `not held on ${edtf}: from ${office.from} to ${office.to}`)];
  });
}
