import type { Dataset } from '../domain/dataset';
import { selectCursor, selectRecords, selectWindow } from '../state/selectors';
import type { ViewStore } from '../state/store';
import { setCursor } from '../state/transitions';

/** How long the window takes from end to end. */
const PLAY_MS = 24_000;
/** How long each event stands when nothing may glide. */
const STEP_MS = 1_400;

/**
 * Moves the cursor through the window, from where it stands or from the beginning when it stands at the end, and calls
 * `onEnd` at the end. Where motion is unwelcome it steps from event to event instead. Returns what stops it.
 */
export function runPlayback(
  store: ViewStore,
  dataset: Dataset,
  animate: boolean,
  onEnd: () => void,
): () => void {
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
      if (!next) onEnd();
    }, STEP_MS);
    return () => clearInterval(timer);
  }

  const speed = Math.max(1, end - from) / PLAY_MS;
  let position = cursorNow();
  let last: number | null = null;
  let frame = 0;
  const step = (time: number) => {
    if (last !== null) {
      position = Math.min(end, position + speed * (time - last));
      const day = Math.floor(position);
      if (day !== cursorNow()) go(setCursor(day), 'replace');
    }
    last = time;
    if (position >= end) onEnd();
    else frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
