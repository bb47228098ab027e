import { useMemo } from 'react';
import type { AllianceEvent } from '../../domain/allianceEvent';
import type { DayNumber } from '../../domain/partialDate';
import { revealDay, zoomWindow } from '../../layout/timeline/moveWindow';
import type { DaySpan } from '../../layout/timeline/timeScale';
import type { Trail } from '../../state/store';
import { setCursor, setFocusAt, setWindow, type Transition } from '../../state/transitions';
import { useLens } from '../useLens';

export interface TimeMoves {
  /** Shows a window; the whole record is the absence of one. */
  showWindow: (window: DaySpan, trail?: Trail) => void;
  moveCursor: (day: DayNumber, trail?: Trail) => void;
  /** Chooses an event or statement; the cursor goes to the nearest of its days that the window shows. */
  choose: (id: string) => void;
  /** Chooses the event before or after the cursor; null when there is none. */
  previous: (() => void) | null;
  next: (() => void) | null;
  zoom: (factor: number) => void;
  whole: () => void;
  isWhole: boolean;
}

/** What the timeline's gestures, buttons and keys do to the view. */
export function useTimeMoves(): TimeMoves {
  const { dataset, go, cursor, window, extent, selection, view } = useLens();
  return useMemo(() => {
    const showWindow = (next: DaySpan, trail?: Trail) => {
      if (next.from === window.from && next.to === window.to) return;
      go(windowStep(next, extent), trail);
    };
    const moveCursor = (day: DayNumber, trail?: Trail) => {
      const kept = Math.min(Math.max(day, extent.from), extent.to);
      if (kept !== cursor) go(setCursor(kept), trail);
    };
    const choose = (id: string) => {
      const date = (dataset.events.get(id) ?? dataset.statements.get(id))?.date;
      if (!date) return;
      const first = Math.min(Math.max(date.earliest, window.from), date.latest);
      const last = Math.max(Math.min(date.latest, window.to), first);
      go(setFocusAt(id, Math.min(Math.max(cursor, first), last)));
    };
    const step = (event: AllianceEvent | null) => {
      if (!event) return null;
      const day = Math.min(Math.max(event.date.earliest, extent.from), extent.to);
      const shown = revealDay(window, day, extent);
      return () => go((now) => windowStep(shown, extent)(setFocusAt(event.id, day)(now)));
    };
    const { before, after } = neighbours(selection.eventsAnytime, view.focus, cursor);
    return {
      showWindow,
      moveCursor,
      choose,
      previous: step(before),
      next: step(after),
      zoom: (factor) => {
        const inside = cursor >= window.from && cursor <= window.to;
        showWindow(zoomWindow(window, factor, inside ? cursor : (window.from + window.to) / 2, extent));
      },
      whole: () => showWindow(extent),
      isWhole: window.from <= extent.from && window.to >= extent.to,
    };
  }, [dataset, go, cursor, window, extent, selection, view.focus]);
}

function windowStep(next: DaySpan, extent: DaySpan): Transition {
  return next.from <= extent.from && next.to >= extent.to
    ? setWindow(null, null)
    : setWindow(next.from, next.to);
}

/** The events before and after: in the list, of the chosen one if the cursor is still with it, else of the cursor. */
function neighbours(
  events: readonly AllianceEvent[],
  focus: string | null,
  cursor: DayNumber,
): { before: AllianceEvent | null; after: AllianceEvent | null } {
  const at = events.findIndex(({ id }) => id === focus);
  const chosen = events[at];
  if (chosen && chosen.date.earliest <= cursor && cursor <= chosen.date.latest) {
    return { before: events[at - 1] ?? null, after: events[at + 1] ?? null };
  }
  return {
    before: events.findLast(({ date }) => date.earliest < cursor) ?? null,
    after: events.find(({ date }) => date.earliest > cursor) ?? null,
  };
}
