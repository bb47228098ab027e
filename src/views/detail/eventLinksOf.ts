import type { AllianceEvent } from '../../domain/allianceEvent';
import type { Dataset } from '../../domain/dataset';

/** How one event hangs together with another, as told from the first: the four relations and their inverses. */
export const EVENT_LINKS = [
  'partOf',
  'causedBy',
  'responseTo',
  'includes',
  'ledTo',
  'answeredBy',
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
 * events are left out. Within a kind by date, each event once, never the event itself.
 */
export function eventLinksOf(
  dataset: Pick<Dataset, 'events'>,
  id: string,
): { link: EventLink; events: AllianceEvent[] }[] {
  const found = new Map<EventLink, Set<string>>();
  const add = (link: EventLink, other: string) => {
    if (other === id) return;
    const ids = found.get(link) ?? new Set();
    found.set(link, ids.add(other));
  };
  for (const { kind, event } of dataset.events.get(id)?.relations ?? []) add(kind, event);
  for (const other of dataset.events.values()) {
    for (const { kind, event } of other.relations) if (event === id) add(INVERSE[kind], other.id);
  }
  return EVENT_LINKS.flatMap((link) => {
    const events = [...(found.get(link) ?? [])]
      .flatMap((other) => dataset.events.get(other) ?? [])
      .sort((a, b) => a.date.earliest - b.date.earliest || (a.id < b.id ? -1 : 1));
    return events.length === 0 ? [] : [{ link, events }];
  });
}
