import { useMemo } from 'react';
import { formatDay, formatDayOfYear, formatMonth, formatMonthName, formatYear } from '../../i18n/format';
import { weighEvents } from '../../layout/timeline/importanceOf';
import type { TickStyle } from '../../layout/timeline/placeTicks';
import { type PlacedTimeline, placeTimeline } from '../../layout/timeline/placeTimeline';
import { CODER } from '../../state/selectors';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import { useMeasure } from './measureText';
import { useCoarsePointer } from './useCoarsePointer';

/** Distances between marks that can be told apart by a mouse and by a finger. */
const REACH = { fine: { events: 12, statements: 4 }, coarse: { events: 24, statements: 24 } };

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
        coder: CODER,
        measure,
        formatTick: (day, style) => formatTick(day, style, lang),
        reach: coarse ? REACH.coarse : REACH.fine,
      }),
    [eventsAnytime, statementsAnytime, weights, window, width, height, focus, measure, lang, coarse],
  );
}

function formatTick(day: number, style: TickStyle, lang: string): string {
  switch (style) {
    case 'day':
      return formatDayOfYear(day, lang);
    case 'day-of-year':
      return formatDay(day, lang, 'short');
    case 'month':
      return formatMonthName(day, lang);
    case 'month-of-year':
      return formatMonth(day, lang, 'short');
    case 'year':
      return formatYear(day, lang);
  }
}
