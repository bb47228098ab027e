import type { Dataset } from '../../domain/dataset';
import { formatDate } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { type Box, boxAbout } from '../../layout/geo/box';
import type { Extent, Zoomed } from '../../layout/geo/fitFrame';
import { gatherPlaces, type PlacedEvent } from '../../layout/geo/gatherPlaces';
import type { Project } from '../../layout/geo/pointProjection';
import type { Measure } from '../../layout/textWidth';
import type { Emphasis } from '../../state/emphasis';
import { type EventMark, radiusOf } from './eventMark';
import { placeEventNames, zoomIn } from './placeMap';
import type { NearEvents } from './selectNear';

const REACH = 20;
/** How many marks, besides the chosen one, may have their name beside them. */
const NAMED = 3;

interface Given {
  near: NearEvents;
  projection: Project;
  zoomed: Zoomed;
  emphasis: Emphasis;
  messages: Messages;
}

/** Marks of events in a drawing, gathered where they would cover each other; names beside them are not placed yet. */
export function placeEventMarks(given: Given): Omit<EventMark, 'label'>[] {
  const { near, projection, zoomed, emphasis, messages } = given;
  const placed = near.events.flatMap((event) =>
    event.places.flatMap(({ name, at }): PlacedEvent[] => {
      const point = projection([at[0], at[1]]);
      return point ? [{ event: event.id, place: name, lonLat: at, at: zoomIn(zoomed, point) }] : [];
    }),
  );
  const byId = new Map(near.events.map((event) => [event.id, event]));
  return gatherPlaces(placed, REACH).map((gathering) => {
    const first = byId.get(gathering.events[0] ?? '');
    const many = gathering.events.length > 1;
    return {
      ...gathering,
      name:
        many || !first
          ? messages.map.gathered(gathering.place, gathering.events.length)
          : messages.map.eventName(
              first.label,
              formatDate(first.date, messages.record.dates, messages.lang),
              gathering.place,
              first.title,
            ),
      chosen: near.chosen !== null && first?.id === near.chosen.id,
      selected: emphasis.focus !== null && gathering.events.includes(emphasis.focus),
      muted: emphasis.focus !== null && !gathering.events.some((id) => emphasis.related.has(id)),
    };
  });
}

interface Room {
  /** Whether names may stand beside marks at all. */
  named: boolean;
  /**
   * The event that the map is about: told beside its mark already, named like the others, or named even where its mark
   * stands for more than it.
   */
  headline: 'told' | 'plain' | 'named';
  size: Extent;
  /** What names must not cover, besides the marks themselves. */
  taken: readonly Box[];
  measure: Measure;
}

/** The marks, the first few with their events' short names beside them where there is room. */
export function nameEventMarks(
  found: readonly Omit<EventMark, 'label'>[],
  events: Dataset['events'],
  { named, headline, size, taken, measure }: Room,
): EventMark[] {
  const wishes = found
    .filter((mark, i) => {
      // One name for each event, and none for what goes on for years: it says nothing of this day.
      const [id] = mark.events;
      const again = found.findIndex((other) => other.events[0] === id) < i;
      const open = events.get(id ?? '')?.date.open;
      if (mark.chosen && headline !== 'plain') return headline === 'named' && !again;
      return !again && !mark.muted && mark.events.length === 1 && !open;
    })
    .slice(0, named ? NAMED : 0)
    .map((mark) => ({
      key: mark.key,
      text: events.get(mark.events[0] ?? '')?.label ?? '',
      at: mark.at,
      radius: radiusOf(mark),
    }));
  const obstacles = [
    ...taken,
    ...found.map((mark) => boxAbout(mark.at, 2 * radiusOf(mark), 2 * radiusOf(mark))),
  ];
  const placed = placeEventNames(wishes, size, obstacles, measure);
  return found.map((mark) => {
    const label = placed.get(mark.key);
    return {
      ...mark,
      label: label ? { text: label.text, dx: label.at[0] - mark.at[0], dy: label.at[1] - mark.at[1] } : null,
    };
  });
}
