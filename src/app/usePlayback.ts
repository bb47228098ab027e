import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import { selectCursor, selectRecords, selectWindow } from '../state/selectors';
import type { ViewStore } from '../state/store';
import { setCursor } from '../state/transitions';
import type { Playback } from '../views/useLens';

/** How long the window takes from end to end. */
const PLAY_MS = 24_000;
/** How long each event stands when nothing may glide. */
const STEP_MS = 1_400;

/**
 * Moves the cursor through the window, from where it stands or from the beginning when it stands at the end, and stops
 * at the end. Where motion is unwelcome it steps from event to event instead.
 */
export function usePlayback(store: ViewStore, dataset: Dataset, animate: boolean): Playback {
  const [playing, setPlaying] = useState(false);
  const pause = useCallback(() => setPlaying(false), []);
  const play = useCallback(() => setPlaying(true), []);
  const frame = useRef(0);

  useEffect(() => {
    if (!playing) return;
    const { go } = store.getState();
    const cursorNow = () => selectCursor(dataset, store.getState().view);
    const { from, to } = selectWindow(dataset, store.getState().view);
    const end = Math.min(to, dataset.about.latest.latest);
    if (cursorNow() < from || cursorNow() >= end) go(setCursor(from), 'replace');

    if (!animate) {
      const timer = setInterval(() => {
        const now = cursorNow();
        const { events } = selectRecords(dataset, store.getState().view, null);
        const next = events.find(({ date }) => date.earliest > now && date.earliest <= end);
        go(setCursor(next?.date.earliest ?? end), 'replace');
        if (!next) setPlaying(false);
      }, STEP_MS);
      return () => clearInterval(timer);
    }

    const speed = Math.max(1, end - from) / PLAY_MS;
    let position = cursorNow();
    let last: number | null = null;
    const step = (time: number) => {
      if (last !== null) {
        position = Math.min(end, position + speed * (time - last));
        const day = Math.floor(position);
        if (day !== cursorNow()) go(setCursor(day), 'replace');
      }
      last = time;
      if (position >= end) setPlaying(false);
      else frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame.current);
  }, [playing, store, dataset, animate]);

  return useMemo(() => ({ playing, play, pause }), [playing, play, pause]);
}
