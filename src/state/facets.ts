import type { AllianceEvent } from '../domain/allianceEvent';
import type { Dataset } from '../domain/dataset';
import { overlaps } from '../domain/partialDate';
import { stanceOfPosition } from '../domain/stance';
import type { Statement } from '../domain/statement';
import type { Search } from './search';
import { selectWindow } from './selectors';
import { FACETS, type Facet, type View } from './view';

/** How much of the record would be shown if a filter had this one value. */
export interface FacetCount {
  events: number;
  statements: number;
}

/**
 * Counts for every value of one facet that occurs in the record: what `selectRecords` would show in the window if that
 * facet held the value alone and all other filters stayed. Values that would show nothing are counted as zeros.
 */
export function countFacet(
  dataset: Dataset,
  view: View,
  facet: Facet,
  search: Search | null,
): ReadonlyMap<string, FacetCount> {
  const matches = view.q === '' || search === null ? null : search.matches(view.q);
  const found = (id: string) => matches === null || matches.has(id);
  const { from, to } = selectWindow(dataset, view);
  const others = FACETS.filter((name) => name !== facet && view[name].length > 0);
  const counts = new Map<string, FacetCount>();
  const countOf = (value: string): FacetCount => {
    const count = counts.get(value) ?? { events: 0, statements: 0 };
    counts.set(value, count);
    return count;
  };

  /** Event → values for which a statement made at it passes, whenever it was made. */
  const voices = new Map<string, Set<string>>();
  for (const statement of dataset.statements.values()) {
    const values = valuesOfStatement(dataset, statement, facet);
    for (const value of values) countOf(value);
    const passes = others.every((name) => meets(view[name], valuesOfStatement(dataset, statement, name)));
    if (!passes || !found(statement.id)) continue;
    const spoken = voices.get(statement.occasion) ?? new Set();
    voices.set(statement.occasion, spoken);
    for (const value of values) {
      spoken.add(value);
      if (overlaps(statement.date, from, to)) countOf(value).statements += 1;
    }
  }

  for (const event of dataset.events.values()) {
    const own = valuesOfEvent(event, facet);
    for (const value of own) countOf(value);
    if (!overlaps(event.date, from, to) || !found(event.id)) continue;
    const spoken: ReadonlySet<string> = voices.get(event.id) ?? new Set();
    const candidates = facet === 'category' || facet === 'state' ? own : new Set([...own, ...spoken]);
    for (const value of candidates) {
      const passes = others.every((name) => {
        if (name === 'claim' || name === 'stance') return spoken.has(value);
        return meets(view[name], valuesOfEvent(event, name)) || (name === 'actor' && spoken.has(value));
      });
      if (passes) countOf(value).events += 1;
    }
  }
  return counts;
}

function meets(chosen: readonly string[], values: ReadonlySet<string>): boolean {
  return chosen.some((value) => values.has(value));
}

/** The values of a facet that an event has by itself; claims and stances come from the statements made at it. */
function valuesOfEvent(event: AllianceEvent, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case 'category':
      return new Set([event.category]);
    case 'state':
      return new Set([
        ...event.participants.map(({ actor }) => actor),
        ...event.places.map(({ state }) => state),
      ]);
    case 'actor':
      return new Set(event.participants.map(({ actor }) => actor));
    case 'claim':
    case 'stance':
      return new Set();
  }
}

/** The values of a facet by which `selectRecords` lets a statement pass. */
function valuesOfStatement(dataset: Dataset, statement: Statement, facet: Facet): ReadonlySet<string> {
  const { positions, attitudes } = statement.coding;
  const targets = attitudes.map(({ target }) => target);
  switch (facet) {
    case 'category': {
      const category = dataset.events.get(statement.occasion)?.category;
      return new Set(category ? [category] : []);
    }
    case 'state':
      return new Set([statement.for, ...targets]);
    case 'actor':
      return new Set([statement.speaker, statement.for, ...targets]);
    case 'claim':
      return new Set(positions.map(({ claim }) => claim));
    case 'stance':
      return new Set([
        ...attitudes.map(({ stance }) => String(stance)),
        ...positions.map(({ position }) => String(stanceOfPosition(position))),
      ]);
  }
}
