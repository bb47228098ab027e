import { useMemo } from 'react';
import { weighEvents } from '../../layout/timeline/importanceOf';
import { type PlacedTimeline, placeTimeline, REACH } from '../../layout/timeline/placeTimeline';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import { formatTick } from './formatTick';
import { useMeasure } from './measureText';
import { useCoarsePointer } from './useCoarsePointer';

/** Places the timeline; anew only when what is shown, its window or its room changes, not when the cursor moves. */
export function usePlaced({ width, height }: Size): PlacedTimeline {
  const { dataset, selection, window, view, messages } = useLens();
  const measure = useMeasure();
  const coarse = useCoarsePointer();
  const weights = useMemo(() => weighEvents(dataset), [dataset]);
  const focus = view.focus !== null && dataset.events.has(view.focus) ? view.focus : null;
  const { eventsAnytime, statementsAnytime } = selection;
  const { lang } = messages;
  return useMemo(
    () =>
      placeTimeline({
        events: eventsAnytime,
        statements: statementsAnytime,
        weights,
        window,
        frame: { width, height },
        focus,
        measure,
        formatTick: (day, style) => formatTick(day, style, lang),
        reach: coarse ? REACH.coarse : REACH.fine,
      }),
    [eventsAnytime, statementsAnytime, weights, window, width, height, focus, measure, lang, coarse],
  );
}
