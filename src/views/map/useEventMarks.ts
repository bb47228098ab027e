import { useMemo } from 'react';
import type { Zoomed } from '../../layout/geo/fitFrame';
import type { Project } from '../../layout/geo/pointProjection';
import { useLens } from '../useLens';
import type { EventMark } from './eventMark';
import { placeEventMarks } from './placeEventMarks';
import { type NearEvents, selectNear } from './selectNear';

/** Events that the map marks. */
export function useNearEvents(): NearEvents {
  const { dataset, selection, cursor, view, headlineEvent: headline } = useLens();
  const { events } = selection;
  const { focus } = view;
  return useMemo(
    () => selectNear({ dataset, events, cursor, focus, headline }),
    [dataset, events, cursor, focus, headline],
  );
}

/** Their marks in a drawing; names beside them are not placed yet. */
export function useEventMarks(
  near: NearEvents,
  projection: Project,
  zoomed: Zoomed,
): readonly Omit<EventMark, 'label'>[] {
  const { emphasis, messages } = useLens();
  return useMemo(
    () => placeEventMarks({ near, projection, zoomed, emphasis, messages }),
    [near, projection, zoomed, emphasis, messages],
  );
}
