import type { AllianceEvent } from '../../domain/allianceEvent';
import { type Dataset, nameOf } from '../../domain/dataset';
import { type DayNumber, isoDay, OPEN_END } from '../../domain/partialDate';
import type { StateRow } from './stateRows';
import type { TieRow } from './tieRows';
import { type Cell, toCsv } from './toCsv';

/*
 * Rows for a spreadsheet or a script: ids beside names, dates as EDTF with their first and last day, stances as
 * numbers, lists joined by “; ”. The columns are the words of the data model.
 */

const LIST = '; ';

/** One row for each event, in the order given. */
export function eventsCsv(dataset: Dataset, events: readonly AllianceEvent[]): string {
  const header = [
    'id',
    'date',
    'earliest',
    'latest',
    'category',
    'title',
    'summary',
    'places',
    'states',
    'participants',
    ...sourceHeader(dataset),
    'confidence',
    'unverified',
    'note',
  ];
  return toCsv(
    header,
    events.map((event): Cell[] => [
      event.id,
      event.date.edtf,
      isoDay(event.date.earliest),
      lastDay(event.date.latest),
      event.category,
      event.title,
      event.summary,
      event.places.map(({ name }) => name).join(LIST),
      event.places.map(({ state }) => state).join(LIST),
      event.participants.map(({ actor, role }) => `${actor} (${role})`).join(LIST),
      ...sourceCells(dataset, event.sources),
      event.confidence ?? null,
      event.unverified ? 'true' : 'false',
      event.note ?? null,
    ]),
  );
}

/** One row for each thing that a statement speaks about, in the order given. */
export function statementsCsv(dataset: Dataset, rows: readonly TieRow[]): string {
  const header = [
    'statement',
    'date',
    'earliest',
    'latest',
    'speaker',
    'speaker_name',
    'office',
    'for',
    'target',
    'target_name',
    'position',
    'stance',
    'acknowledges',
    'condition',
    'because',
    'coder',
    'occasion',
    'occasion_title',
    'paraphrase',
    'quote',
    'quote_language',
    'quote_original_language',
    'translation',
    'replies_to',
    ...sourceHeader(dataset),
    'confidence',
    'unverified',
  ];
  return toCsv(
    header,
    rows.map(({ statement, target, position, stance, acknowledges, condition, because }): Cell[] => [
      statement.id,
      statement.date.edtf,
      isoDay(statement.date.earliest),
      lastDay(statement.date.latest),
      statement.speaker,
      nameOf(dataset, statement.speaker),
      officeTitle(dataset, statement),
      statement.for,
      target,
      target && nameOf(dataset, target),
      position,
      stance,
      acknowledges ? 'true' : 'false',
      condition,
      because,
      target && statement.coding.coder,
      statement.occasion,
      nameOf(dataset, statement.occasion),
      statement.paraphrase,
      statement.quote?.text ?? null,
      statement.quote?.language ?? null,
      statement.quote?.original ?? null,
      statement.quote?.translation ?? null,
      statement.repliesTo.map(({ statement: id, kind }) => `${id} (${kind})`).join(LIST),
      ...sourceCells(dataset, statement.sources),
      statement.confidence ?? null,
      statement.unverified ? 'true' : 'false',
    ]),
  );
}

/** One row for each state, as it stands on a day. */
export function statesCsv(dataset: Dataset, rows: readonly StateRow[], day: DayNumber): string {
  const header = [
    'id',
    'name',
    'on',
    'status',
    'since',
    'legal_status',
    'legal_organisation',
    'legal_from',
    'legal_to',
    'declared_status',
    'declared_organisation',
    'declared_from',
    'declared_to',
    ...sourceHeader(dataset),
  ];
  const spellCells = (spell: StateRow['legal']): Cell[] =>
    spell
      ? [spell.status, spell.organisation, spell.from.edtf, spell.to?.edtf ?? '..']
      : [null, null, null, null];
  return toCsv(
    header,
    rows.map(({ state, status, since, legal, declared }) => [
      state.id,
      state.names.primary,
      isoDay(day),
      status,
      since?.edtf ?? null,
      ...spellCells(legal),
      ...spellCells(declared),
      ...sourceCells(dataset, [...new Set([...(legal?.sources ?? []), ...(declared?.sources ?? [])])]),
    ]),
  );
}

/** Addresses are a column only while the list of sources is there: an empty one would say that there are none. */
function sourceHeader({ parts }: Pick<Dataset, 'parts'>): string[] {
  return parts.has('sources') ? ['sources', 'source_addresses'] : ['sources'];
}

function sourceCells(dataset: Dataset, ids: readonly string[]): Cell[] {
  const cells = [ids.join(LIST)];
  if (!dataset.parts.has('sources')) return cells;
  return [...cells, ids.flatMap((id) => dataset.sources.get(id)?.URL ?? []).join(LIST)];
}

function officeTitle(dataset: Dataset, { speaker, office }: TieRow['statement']): string | null {
  return dataset.people.get(speaker)?.offices.find(({ id }) => id === office)?.title ?? null;
}

function lastDay(day: DayNumber): string {
  return day === OPEN_END ? '..' : isoDay(day);
}
