import type { Figure } from '../../src/domain/fields';
import type { RecordOf, Row, Rows } from './openRecord';

/*
 * What several rules ask of the record as a whole, wherever in it that may stand. All of it is handed out one by one,
 * so that a large record isn't held twice.
 */

/** Something the record says that can be supported, looked at again, and contradicted. */
export interface Fact {
  row: Row<unknown>;
  /** Path of the fact inside its record, ending with a dot; empty for the record itself. */
  path: string;
  fact: Pick<RecordOf<'events'>, 'sources' | 'unverified' | 'checked' | 'accounts'>;
}

/** Every fact: spells, events, statements, ballots, facilities, offices, chairs, and organisations as far as they say something. */
export function* factsOf(rows: Rows): Generator<Fact> {
  const { memberships, events, statements, ballots, facilities, organisations, people } = rows;
  for (const list of [memberships, events, statements, ballots, facilities, organisations] as const) {
    for (const row of list) yield { row, path: '', fact: row.record };
  }
  for (const row of organisations) {
    for (const [i, fact] of row.record.chairs.entries()) yield { row, path: `chairs.${i}.`, fact };
  }
  for (const row of people) {
    for (const [i, fact] of row.record.offices.entries()) yield { row, path: `offices.${i}.`, fact };
  }
}

/** A figure, and the fact that it is part of. */
export interface FigureIn {
  row: Row<unknown>;
  path: string;
  figure: Figure;
  fact: Fact['fact'];
}

export function* figuresOf({ events, facilities, organisations }: Rows): Generator<FigureIn> {
  for (const list of [events, facilities, organisations] as const) {
    for (const row of list) {
      for (const [i, figure] of row.record.figures.entries()) {
        yield { row, path: `figures.${i}`, figure, fact: row.record };
      }
    }
  }
}

/** An id that stands in a field. */
export interface Naming {
  row: Row<unknown>;
  field: string;
  id: string;
}

/** Every source that is named: as support, in a second look, for one side's account or figure, as a document, for a correction. */
export function* sourcesNamed(rows: Rows): Generator<Naming> {
  for (const { row, path, fact } of factsOf(rows)) {
    for (const [i, id] of fact.sources.entries()) yield { row, field: `${path}sources.${i}`, id };
    for (const [i, id] of (fact.checked?.against ?? []).entries()) {
      yield { row, field: `${path}checked.against.${i}`, id };
    }
    for (const [i, { source }] of fact.accounts.entries()) {
      if (source !== undefined) yield { row, field: `${path}accounts.${i}.source`, id: source };
    }
  }
  for (const { row, path, figure } of figuresOf(rows)) {
    if (figure.source !== undefined) yield { row, field: `${path}.source`, id: figure.source };
  }
  for (const row of rows.memberships) {
    const source = row.record.document?.source;
    if (source !== undefined) yield { row, field: 'document.source', id: source };
  }
  for (const row of rows.releases) {
    for (const [i, { source }] of row.record.corrections.entries()) {
      if (source !== undefined) yield { row, field: `corrections.${i}.source`, id: source };
    }
  }
}

/** A time between two fields, `from` and `to`. */
export interface Span {
  row: Row<unknown>;
  path: string;
  from: string;
  to: string;
}

export function* spansOf(rows: Rows): Generator<Span> {
  for (const list of [rows.memberships, rows.facilities, rows.dataset] as const) {
    for (const row of list) yield { row, path: '', from: row.record.from, to: row.record.to };
  }
  for (const row of rows.people) {
    for (const [i, { from, to }] of row.record.offices.entries())
      yield { row, path: `offices.${i}.`, from, to };
  }
  for (const row of rows.organisations) {
    for (const [i, { from, to }] of row.record.chairs.entries())
      yield { row, path: `chairs.${i}.`, from, to };
  }
}
