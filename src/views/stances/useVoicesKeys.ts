import { type KeyboardEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { PlacedVoices } from '../../layout/graph/placeVoices';
import { acrossFrom, marksOf, tieOfMark, type Walk, walkVoices } from '../../layout/graph/walkVoices';

interface Options {
  placed: PlacedVoices;
  picture: RefObject<SVGSVGElement | null>;
  scroller: RefObject<HTMLDivElement | null>;
  /** The chosen record: Tab comes to its mark. */
  focus: string | null;
  choose: (key: string) => void;
  zoom: (by: number) => void;
  reset: () => void;
  dismiss: () => void;
  dismissable: boolean;
}

const WALK_OF: Partial<Record<string, Walk>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'home',
  End: 'end',
  PageDown: 'thread-next',
  PageUp: 'thread-back',
};

/** Most steps that Backspace can take back. */
const TRAIL = 100;

/** One tab stop and the keys of accessibility.md, section 2. */
export function useVoicesKeys(options: Options) {
  const { placed, picture, scroller, focus, choose, zoom, reset, dismiss, dismissable } = options;
  const [visited, setVisited] = useState<string | null>(null);
  const trail = useRef<string[]>([]);
  const node = useRef<string | null>(null);

  const all = [
    ...placed.speakers.map(({ key }) => key),
    ...placed.targets.map(({ key }) => key),
    ...placed.ties.flatMap(marksOf),
  ];
  const chosen =
    placed.ties.flatMap(({ marks }) => marks).find(({ statement }) => statement === focus)?.key ??
    [...placed.speakers, ...placed.targets].find(({ id }) => id !== null && id === focus)?.key;
  const current = visited !== null && all.includes(visited) ? visited : (chosen ?? all[0] ?? null);

  const visit = useCallback(
    (key: string) => {
      setVisited(key);
      if (!tieOfMark(placed, key)) node.current = key;
    },
    [placed],
  );
  const moveTo = (key: string, keep = true) => {
    if (keep && current !== null && key !== current)
      trail.current = [...trail.current, current].slice(-TRAIL);
    focusMark(picture.current, scroller.current, key);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const walk = WALK_OF[event.key];
    if (walk) moveTo(walkVoices(placed, current, walk));
    else if (event.key === ' ') choose(current);
    else if (event.key === 'Enter') {
      const tie = tieOfMark(placed, current);
      if (tie && tie.form === 'beads') moveTo(acrossFrom(placed, current, node.current));
      else choose(current);
    } else if (event.key === 'Backspace') {
      const back = trail.current.at(-1);
      trail.current = trail.current.slice(0, -1);
      if (back !== undefined && all.includes(back)) moveTo(back, false);
    } else if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if (event.key === '0') reset();
    else if (event.key === 'Escape') {
      if (dismissable) dismiss();
      else toolbarOf(picture.current)?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { current, visit, onKeyDown };
}

function toolbarOf(picture: Element | null): HTMLElement | null {
  return picture?.closest('[data-view]')?.querySelector<HTMLElement>('.lens-tools button') ?? null;
}

/** Gives the keyboard to a mark, and brings it into the panel's own scrolling without moving the page. */
function focusMark(picture: SVGSVGElement | null, scroller: HTMLElement | null, key: string): void {
  const mark = picture?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(key)}"]`);
  if (!mark) return;
  mark.focus({ preventScroll: true });
  if (!scroller) return;
  const box = mark.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (box.top < frame.top) scroller.scrollTop -= frame.top - box.top + 12;
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + 12;
}
