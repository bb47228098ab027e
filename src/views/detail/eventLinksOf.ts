import type { AllianceEvent } from '../../domain/allianceEvent';
import type { Dataset } from '../../domain/dataset';

/** How one event hangs together with another, as told from the first: the four relations and their inverses. */
export const EVENT_LINKS = [
  'partOf',
  'responseTo',
  'causedBy',
  'includes',
  'answeredBy',
  'ledTo',
  'related',
] as const;
export type EventLink = (typeof EVENT_LINKS)[number];

const INVERSE: Record<AllianceEvent['relations'][number]['kind'], EventLink> = {
  partOf: 'includes',
  causedBy: 'ledTo',
  responseTo: 'answeredBy',
  related: 'related',
};

/**
 * Events that an event names, and those that name it, by kind of link in the order of `EVENT_LINKS`; kinds without
 * events are left out. Within a kind by date. Each event comes once, under the first kind that holds (an answer is also
 * a consequence, and needs not be told twice), and never the event itself.
 */
export function eventLinksOf(
  dataset: Pick<Dataset, 'events'>,
  id: string,
): { link: EventLink; events: AllianceEvent[] }[] {
  const found = new Map<EventLink, Set<string>>();
  const add = (link: EventLink, other: string) => {
    const ids = found.get(link) ?? new Set();
    found.set(link, ids.add(other));
  };
  for (const { kind, event } of dataset.events.get(id)?.relations ?? []) add(kind, event);
  for (const other of dataset.events.values()) {
    for (const { kind, event } of other.relations) if (event === id) add(INVERSE[kind], other.id);
  }
  const told = new Set([id]);
  return EVENT_LINKS.flatMap((link) => {
    const ids = [...(found.get(link) ?? [])].filter((other) => !told.has(other));
    for (const other of ids) told.add(other);
    const events = ids
      .flatMap((other) => dataset.events.get(other) ?? [])
      .sort((a, b) => a.date.earliest - b.date.earliest || (a.id < b.id ? -1 : 1));
    return events.length === 0 ? [] : [{ link, events }];
  });
}
