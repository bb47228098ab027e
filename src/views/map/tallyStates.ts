import type { Selection } from '../../state/selectors';

export interface StateTally {
  /** Statements in view that take an attitude to the state. */
  statements: number;
  /** Events in view that happened there or that it took part in. */
  events: number;
}

/** What is in view of every state; a state without anything is not in it. */
export function tallyStates({
  events,
  statements,
}: Pick<Selection, 'events' | 'statements'>): ReadonlyMap<string, StateTally> {
  const tallies = new Map<string, StateTally>();
  const add = (ids: Iterable<string>, what: keyof StateTally) => {
    for (const id of new Set(ids)) {
      const tally = tallies.get(id) ?? { statements: 0, events: 0 };
      tally[what] += 1;
      tallies.set(id, tally);
    }
  };
  for (const statement of statements) {
    add(
      statement.coding.attitudes.map(({ target }) => target),
      'statements',
    );
  }
  for (const { participants, places } of events) {
    add([...participants.map(({ actor }) => actor), ...places.map(({ state }) => state)], 'events');
  }
  return tallies;
}
