import { FILE_NAMES } from '../../build/readFolder';
import { sourcesNamed } from '../facts';
import type { Finding } from '../finding';
import { knownIds } from '../knownIds';
import type { Row, Rows } from '../openRecord';

/** Whatever a record names by id is in the record, and of a kind that can stand there. */
export function checkReferences(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const isState = knownIds(rows, 'states');
  const isOrganisation = knownIds(rows, 'organisations');
  const isPerson = knownIds(rows, 'people');
  const isClaim = knownIds(rows, 'claims');
  const isEvent = knownIds(rows, 'events');
  const isStatement = knownIds(rows, 'statements');
  const isSource = knownIds(rows, 'sources');
  const isAny = knownIds(rows, ...FILE_NAMES);
  const isBody = (id: string) => isState(id) || isOrganisation(id);
  const isActor = (id: string) => isBody(id) || isPerson(id);

  function need(ok: boolean, row: Row<unknown>, field: string, kind: string) {
    if (!ok) findings.push(row.find(field, `no ${kind} has this id`));
  }

  for (const { row, field, id } of sourcesNamed(rows)) need(isSource(id), row, field, 'source');
  for (const row of rows.dataset)
    need(isOrganisation(row.record.organisation), row, 'organisation', 'organisation');
  for (const row of rows.organisations) {
    const { of, chairs } = row.record;
    if (of !== undefined) need(isBody(of), row, 'of', 'state or organisation');
    for (const [i, { state }] of chairs.entries()) need(isState(state), row, `chairs.${i}.state`, 'state');
  }
  for (const row of rows.people) {
    for (const [i, office] of row.record.offices.entries()) {
      need(isBody(office.for), row, `offices.${i}.for`, 'state or organisation');
    }
  }
  for (const row of rows.memberships) {
    need(isState(row.record.state), row, 'state', 'state');
    need(isOrganisation(row.record.organisation), row, 'organisation', 'organisation');
  }
  for (const row of rows.facilities) {
    need(isState(row.record.host), row, 'host', 'state');
    need(isBody(row.record.operator), row, 'operator', 'state or organisation');
  }
  for (const row of rows.ballots) {
    const { body, votes, event } = row.record;
    need(isOrganisation(body), row, 'body', 'organisation');
    for (const [i, { state }] of votes.entries()) need(isState(state), row, `votes.${i}.state`, 'state');
    if (event !== undefined) need(isEvent(event), row, 'event', 'event');
  }
  for (const row of rows.events) {
    const { places, participants, relations } = row.record;
    for (const [i, { state }] of places.entries()) need(isState(state), row, `places.${i}.state`, 'state');
    for (const [i, { actor }] of participants.entries()) {
      need(isActor(actor), row, `participants.${i}.actor`, 'state, organisation or person');
    }
    for (const [i, { event }] of relations.entries()) {
      need(isEvent(event), row, `relations.${i}.event`, 'event');
    }
  }
  for (const row of rows.statements) {
    const { speaker, occasion, repliesTo, codings } = row.record;
    need(isPerson(speaker) || isOrganisation(speaker), row, 'speaker', 'person or organisation');
    need(isBody(row.record.for), row, 'for', 'state or organisation');
    need(isEvent(occasion), row, 'occasion', 'event');
    for (const [i, { statement }] of repliesTo.entries()) {
      need(isStatement(statement), row, `repliesTo.${i}.statement`, 'statement');
    }
    for (const [c, { positions, attitudes }] of codings.entries()) {
      for (const [i, { claim }] of positions.entries()) {
        need(isClaim(claim), row, `codings.${c}.positions.${i}.claim`, 'claim');
      }
      for (const [i, { target }] of attitudes.entries()) {
        const known = isActor(target) || isEvent(target) || isClaim(target);
        need(known, row, `codings.${c}.attitudes.${i}.target`, 'state, organisation, person, event or claim');
      }
    }
  }
  for (const row of rows.releases) {
    for (const [i, { record }] of row.record.corrections.entries()) {
      need(isAny(record), row, `corrections.${i}.record`, 'record');
    }
  }
  return findings;
}
