import type { GeoProjection } from 'd3-geo';
import { useMemo } from 'react';
import type { AllianceEvent } from '../../domain/allianceEvent';
import { formatDate } from '../../i18n/format';
import type { Zoomed } from '../../layout/geo/fitFrame';
import { gatherPlaces, type PlacedEvent } from '../../layout/geo/gatherPlaces';
import { selectEventsNear } from '../../state/selectors';
import { useLens } from '../useLens';
import type { EventMark } from './EventMarkers';
import { zoomIn } from './placeMap';

/** Days before and after the cursor whose events are on the map. */
export const NEAR_DAYS = 45;
const REACH = 20;

export interface NearEvents {
  /** In view and near the cursor, the event that the map is about first, then nearest first. */
  events: readonly AllianceEvent[];
  /** The event that the map is about: the chosen one, or the one of this very day. */
  chosen: AllianceEvent | null;
}

/** Events that the map marks. The chosen one is always among them, whatever the filters say. */
export function useNearEvents(): NearEvents {
  const { dataset, selection, cursor, view, headlineEvent } = useLens();
  const { focus } = view;
  return useMemo(() => {
    const focused =
      focus === null ? null : dataset.events.get(dataset.statements.get(focus)?.occasion ?? focus);
    const near = selectEventsNear(selection.events, cursor, NEAR_DAYS).filter(
      ({ places }) => places.length > 0,
    );
    const chosen = focused ?? near.find(({ id }) => id === headlineEvent?.id) ?? null;
    const events = chosen ? [chosen, ...near.filter(({ id }) => id !== chosen.id)] : near;
    return { events, chosen };
  }, [dataset, selection.events, cursor, focus, headlineEvent]);
}

/** Their marks in a drawing, gathered where they would cover each other; names beside them are not placed yet. */
export function useEventMarks(
  { events, chosen }: NearEvents,
  projection: GeoProjection,
  zoomed: Zoomed,
): readonly Omit<EventMark, 'label'>[] {
  const { emphasis, messages } = useLens();
  return useMemo(() => {
    const placed = events.flatMap((event) =>
      event.places.flatMap(({ name, at }): PlacedEvent[] => {
        const point = projection([at[0], at[1]]);
        return point ? [{ event: event.id, place: name, lonLat: at, at: zoomIn(zoomed, point) }] : [];
      }),
    );
    const byId = new Map(events.map((event) => [event.id, event]));
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
        chosen: chosen !== null && first?.id === chosen.id,
        selected: emphasis.focus !== null && gathering.events.includes(emphasis.focus),
        muted: emphasis.focus !== null && !gathering.events.some((id) => emphasis.related.has(id)),
      };
    });
  }, [events, chosen, projection, zoomed, emphasis, messages]);
}
