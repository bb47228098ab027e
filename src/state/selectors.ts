import type { AllianceEvent } from '../domain/allianceEvent';
import type { Dataset } from '../domain/dataset';
import { type Standing, standingOn } from '../domain/member';
import { type DayNumber, overlaps, readPlainDate } from '../domain/partialDate';
import { stanceOfPosition } from '../domain/stance';
import type { Statement } from '../domain/statement';
import type { Search } from './search';
import type { Facet, View } from './view';

/*
 * Dataset and View → what is shown. Statements follow the filters of the occasion they were made at; events follow
 * the filters on claims and stances through the statements made at them, so that all lenses tell of the same thing.
 */

/** What narrows the record: filters, search and window. */
export type Narrowing = Pick<View, Facet | 'q' | 'from' | 'to'>;

export interface Span {
  from: DayNumber;
  to: DayNumber;
}

/** First and last day of the record's axis. */
export function selectExtent({ about }: Dataset): Span {
  return { from: about.from.earliest, to: about.to.latest };
}

/** The window chosen, inside the record's axis; the whole axis when none is chosen or it lies outside. */
export function selectWindow(dataset: Dataset, view: Pick<View, 'from' | 'to'>): Span {
  const extent = selectExtent(dataset);
  const from = view.from === null ? extent.from : (readPlainDate(view.from)?.earliest ?? extent.from);
  const to = view.to === null ? extent.to : (readPlainDate(view.to)?.latest ?? extent.to);
  const clamped = { from: Math.max(extent.from, from), to: Math.min(extent.to, to) };
  return clamped.from <= clamped.to ? clamped : extent;
}

/**
 * The day under the cursor, inside the record's axis: the last day of a month or year that is given without its day,
 * the latest day of the record when nothing is given.
 */
export function selectCursor(dataset: Dataset, view: Pick<View, 't'>): DayNumber {
  const { from, to } = selectExtent(dataset);
  const latest = Math.min(dataset.about.latest.latest, to);
  const day = view.t === null ? latest : (readPlainDate(view.t)?.latest ?? latest);
  return Math.min(Math.max(day, from), to);
}

/** Standing of every state of the record on a day. */
export function selectStandings(dataset: Dataset, day: DayNumber): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const id of dataset.states.keys()) standings.set(id, standingOn(id, dataset.spells, day));
  return standings;
}

export interface Selection {
  /** Inside the window and the filters, in order. */
  events: readonly AllianceEvent[];
  statements: readonly Statement[];
  /** Inside the filters, whatever the window. */
  eventsAnytime: readonly AllianceEvent[];
  statementsAnytime: readonly Statement[];
}

/** Events and statements that pass the filters, and those of them in the window. Search needs its index. */
export function selectRecords(dataset: Dataset, view: Narrowing, search: Search | null): Selection {
  const matches = view.q === '' || search === null ? null : search.matches(view.q);
  const statementsAnytime = [...dataset.statements.values()].filter((statement) =>
    passesStatement(dataset, view, statement, matches),
  );
  const spokenAt = new Set(statementsAnytime.map(({ occasion }) => occasion));
  const eventsAnytime = [...dataset.events.values()].filter((event) =>
    passesEvent(view, event, matches, spokenAt),
  );
  const { from, to } = selectWindow(dataset, view);
  return {
    eventsAnytime,
    statementsAnytime,
    events: eventsAnytime.filter(({ date }) => overlaps(date, from, to)),
    statements: statementsAnytime.filter(({ date }) => overlaps(date, from, to)),
  };
}

/** Whether anything but the window narrows the record, or has it read in another way than it is shown at first. */
export function isFiltered(view: Narrowing & Pick<View, 'certain' | 'coder'>): boolean {
  return (
    view.certain ||
    view.coder !== null ||
    view.q !== '' ||
    view.category.length + view.state.length + view.actor.length + view.claim.length + view.stance.length > 0
  );
}

type Matches = ReadonlySet<string> | null;

function passesEvent(
  view: Narrowing,
  event: AllianceEvent,
  matches: Matches,
  spokenAt: ReadonlySet<string>,
): boolean {
  const involved = (id: string) =>
    event.participants.some(({ actor }) => actor === id) || event.places.some(({ state }) => state === id);
  return (
    any(view.category, (category) => event.category === category) &&
    any(view.state, involved) &&
    any(view.actor, (actor) => event.participants.some((p) => p.actor === actor) || spokenAt.has(event.id)) &&
    (view.claim.length + view.stance.length === 0 || spokenAt.has(event.id)) &&
    (matches === null || matches.has(event.id))
  );
}

function passesStatement(dataset: Dataset, view: Narrowing, statement: Statement, matches: Matches): boolean {
  const { positions, attitudes } = statement.coding;
  const about = (id: string) => attitudes.some(({ target }) => target === id);
  return (
    any(view.category, (category) => dataset.events.get(statement.occasion)?.category === category) &&
    any(view.state, (state) => statement.for === state || about(state)) &&
    any(view.actor, (actor) => statement.speaker === actor || statement.for === actor || about(actor)) &&
    any(view.claim, (claim) => positions.some((p) => p.claim === claim)) &&
    any(
      view.stance,
      (stance) =>
        attitudes.some((attitude) => String(attitude.stance) === stance) ||
        positions.some(({ position }) => String(stanceOfPosition(position)) === stance),
    ) &&
    (matches === null || matches.has(statement.id))
  );
}

/** Any of the values, or all when there are none. */
function any(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.length === 0 || values.some(holds);
}

/**
 * Events to mark on the map: those at most `days` before or after the cursor or going on that day, nearest first;
 * ties by id.
 */
export function selectEventsNear(
  events: readonly AllianceEvent[],
  cursor: DayNumber,
  days: number,
): AllianceEvent[] {
  const distance = ({ date }: AllianceEvent) => Math.max(date.earliest - cursor, cursor - date.latest, 0);
  return events
    .filter((event) => distance(event) <= days)
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
}

/**
 * The event that the cursor's day is told by: the one in focus, or at which the focused statement was made; else, among
 * those of that very day, the one with most statements, then relations, then the first id. Null when there is none.
 */
export function selectHeadlineEvent(
  dataset: Dataset,
  focus: string | null,
  cursor: DayNumber,
): AllianceEvent | null {
  const focused = focus === null ? undefined : dataset.statements.get(focus)?.occasion;
  const chosen = dataset.events.get(focused ?? focus ?? '');
  if (chosen && overlaps(chosen.date, cursor, cursor)) return chosen;
  const onTheDay = [...dataset.events.values()].filter(
    ({ date }) => date.earliest === cursor && date.precision === 'day',
  );
  const weight = (event: AllianceEvent) =>
    selectStatementsAt(dataset, event.id).length * 2 + event.relations.length;
  return onTheDay.sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** Statements that answer a given one, in order of date. */
export function selectReplies(dataset: Dataset, id: string): Statement[] {
  return [...dataset.statements.values()].filter(({ repliesTo }) =>
    repliesTo.some((reply) => reply.statement === id),
  );
}

/** Statements made at an event, in order of date. */
export function selectStatementsAt(dataset: Dataset, event: string): Statement[] {
  return [...dataset.statements.values()].filter(({ occasion }) => occasion === event);
}

/** Statements and events added up by calendar year over the axis: year → count. Undated precision counts by first day. */
export function countByYear(
  records: readonly { date: { earliest: DayNumber } }[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of records) {
    const year = new Date(date.earliest * 86_400_000).getUTCFullYear();
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
