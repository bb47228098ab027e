import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** Whatever a record names by id is in the record, and of a kind that can stand there. */
export function checkReferences(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const ids = (list: Row<{ id: string }>[]) => new Set(list.map(({ record }) => record.id));
  const states = ids(rows.states);
  const organisations = ids(rows.organisations);
  const people = ids(rows.people);
  const claims = ids(rows.claims);
  const events = ids(rows.events);
  const statements = ids(rows.statements);
  const sources = ids(rows.sources);
  const isBody = (id: string) => states.has(id) || organisations.has(id);
  const isActor = (id: string) => isBody(id) || people.has(id);

  function need(ok: boolean, row: Row<unknown>, field: string, kind: string) {
    if (!ok) findings.push(row.find(field, `no ${kind} has this id`));
  }
  function needSources(row: Row<unknown>, list: readonly string[], field: string) {
    list.forEach((id, i) => {
      need(sources.has(id), row, `${field}.${i}`, 'source');
    });
  }

  for (const row of rows.dataset)
    need(organisations.has(row.record.organisation), row, 'organisation', 'organisation');
  for (const row of rows.organisations) {
    if (row.record.of !== undefined) need(isBody(row.record.of), row, 'of', 'state or organisation');
  }
  for (const row of rows.people) {
    row.record.offices.forEach((office, i) => {
      need(isBody(office.for), row, `offices.${i}.for`, 'state or organisation');
      needSources(row, office.sources, `offices.${i}.sources`);
    });
  }
  for (const row of rows.memberships) {
    need(states.has(row.record.state), row, 'state', 'state');
    need(organisations.has(row.record.organisation), row, 'organisation', 'organisation');
    needSources(row, row.record.sources, 'sources');
  }
  for (const row of rows.events) {
    const { id, places, participants, relations, figures } = row.record;
    places.forEach(({ state }, i) => {
      need(states.has(state), row, `places.${i}.state`, 'state');
    });
    participants.forEach(({ actor }, i) => {
      need(isActor(actor), row, `participants.${i}.actor`, 'state, organisation or person');
    });
    relations.forEach(({ event }, i) => {
      need(events.has(event), row, `relations.${i}.event`, 'event');
      if (event === id) findings.push(row.find(`relations.${i}.event`, 'expected another event than itself'));
    });
    figures.forEach(({ source }, i) => {
      if (source !== undefined) need(sources.has(source), row, `figures.${i}.source`, 'source');
    });
    needSources(row, row.record.sources, 'sources');
  }
  for (const row of rows.statements) {
    const { speaker, occasion, repliesTo, codings } = row.record;
    need(people.has(speaker) || organisations.has(speaker), row, 'speaker', 'person or organisation');
    need(isBody(row.record.for), row, 'for', 'state or organisation');
    need(events.has(occasion), row, 'occasion', 'event');
    repliesTo.forEach(({ statement }, i) => {
      need(statements.has(statement), row, `repliesTo.${i}.statement`, 'statement');
    });
    codings.forEach(({ positions, attitudes }, c) => {
      positions.forEach(({ claim }, i) => {
        need(claims.has(claim), row, `codings.${c}.positions.${i}.claim`, 'claim');
      });
      attitudes.forEach(({ target }, i) => {
        const known = isActor(target) || events.has(target) || claims.has(target);
        need(known, row, `codings.${c}.attitudes.${i}.target`, 'state, organisation, person, event or claim');
      });
    });
    needSources(row, row.record.sources, 'sources');
  }
  return findings;
}
