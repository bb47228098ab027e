import { type Dataset, kindOf } from '../domain/dataset';

/** What a choice lights up in all lenses: the chosen record and what belongs to it. */
export interface Emphasis {
  /** The chosen id; null when nothing is chosen. */
  focus: string | null;
  /** The chosen record and everything tied to it: speaker, state, occasion, claims, replies. */
  related: ReadonlySet<string>;
}

export const NO_EMPHASIS: Emphasis = { focus: null, related: new Set() };

/** Everything in the record that hangs together with the chosen one, one step away. */
export function emphasise(dataset: Dataset, focus: string | null): Emphasis {
  if (focus === null || kindOf(dataset, focus) === null) return NO_EMPHASIS;
  const related = new Set<string>([focus]);
  for (const event of dataset.events.values()) {
    const ids = [...event.participants.map(({ actor }) => actor), ...event.places.map(({ state }) => state)];
    const linked = event.relations.map((relation) => relation.event);
    if (event.id === focus) for (const id of [...ids, ...linked]) related.add(id);
    else if (ids.includes(focus) || linked.includes(focus)) related.add(event.id);
  }
  for (const statement of dataset.statements.values()) {
    const { positions, attitudes } = statement.coding;
    const ids = [
      statement.speaker,
      statement.for,
      statement.occasion,
      ...positions.map(({ claim }) => claim),
      ...attitudes.map(({ target }) => target),
      ...statement.repliesTo.map((reply) => reply.statement),
    ];
    if (statement.id === focus) for (const id of ids) related.add(id);
    else if (ids.includes(focus)) {
      related.add(statement.id);
      if (statement.occasion === focus) for (const id of [statement.speaker, statement.for]) related.add(id);
    }
  }
  const ballot = dataset.ballots.get(focus);
  if (ballot)
    for (const id of [...ballot.votes.map(({ state }) => state), ballot.event ?? focus]) related.add(id);
  const facility = dataset.facilities.get(focus);
  if (facility) for (const id of [facility.host, facility.operator]) related.add(id);
  return { focus, related };
}
