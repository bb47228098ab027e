import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { panWindow, zoomWindow } from '../../layout/timeline/moveWindow';
import type { PlacedMark, PlacedTimeline } from '../../layout/timeline/placeTimeline';
import { dayOfMark, markNear, type Step, walkMarks } from '../../layout/timeline/walkMarks';
import { useLens } from '../useLens';
import type { TimeMoves } from './useTimeMoves';

const STEPS: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const YEAR = 365;

interface Options {
  placed: PlacedTimeline;
  root: RefObject<SVGSVGElement | null>;
  moves: TimeMoves;
  onMark: (key: string) => void;
  onEscape: () => boolean;
}

/** One tab stop for all marks, and the keys that lead from one to the next. */
export function useMarkKeys({ placed, root, moves, onMark, onEscape }: Options) {
  const { view, cursor, extent } = useLens();
  const [id, setId] = useState<string | null>(null);
  /** Where the keyboard should be once the marks are placed anew. */
  const wanted = useRef<{ lane: PlacedMark['lane']; day: number; id: string | null } | null>(null);
  const { marks, scale } = placed;
  const holding = (any: string | null) => marks.find(({ ids }) => ids.some((one) => one === any));
  const active = holding(id) ?? holding(view.focus) ?? nearestTo(marks, cursor);

  const focusKey = (key: string) => {
    root.current
      ?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    const want = wanted.current;
    if (!want) return;
    wanted.current = null;
    const mark =
      placed.marks.find(({ ids }) => ids.some((one) => one === want.id)) ??
      markNear(placed.marks, want.lane, want.day) ??
      placed.marks[0];
    if (!mark) return;
    setId(mark.ids[0]);
    root.current
      ?.querySelector<SVGGElement>(`[data-key="${CSS.escape(mark.key)}"]`)
      ?.focus({ preventScroll: true });
  }, [placed, root]);

  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const key = (event.target as Element).getAttribute('data-key');
    const mark = marks.find((one) => one.key === key);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const day = dayOfMark(mark);
    const keep = () => {
      wanted.current = { lane: mark.lane, day, id: mark.ids[0] };
    };
    if (step) {
      const next = walkMarks(marks, mark, step);
      setId(next.ids[0]);
      focusKey(next.key);
    } else if (event.key === 'Enter' || event.key === ' ') onMark(mark.key);
    // As on a slider, up is later.
    else if (event.key === 'PageUp' || event.key === 'PageDown') {
      const target = day + (event.key === 'PageUp' ? YEAR : -YEAR);
      const next = panWindow(scale, target - day, extent);
      const inside = target >= scale.from && target <= scale.to;
      if (inside || next.from === scale.from) {
        const near = markNear(marks, mark.lane, target) ?? mark;
        setId(near.ids[0]);
        focusKey(near.key);
      } else {
        wanted.current = { lane: mark.lane, day: target, id: null };
        moves.showWindow(next);
      }
    } else if (event.key === '+' || event.key === '=' || event.key === '-' || event.key === '−') {
      keep();
      moves.showWindow(
        zoomWindow(scale, event.key === '+' || event.key === '=' ? 1.6 : 1 / 1.6, day, extent),
      );
    } else if (event.key === '0') {
      keep();
      moves.whole();
    } else if (event.key === 'Escape') {
      if (!onEscape()) return;
    } else return;
    event.preventDefault();
  };

  return { active: active?.key ?? null, onKeyDown, focusKey, setActive: setId };
}

function nearestTo(marks: readonly PlacedMark[], day: number): PlacedMark | null {
  let best: PlacedMark | null = null;
  for (const mark of marks) {
    if (best === null || Math.abs(dayOfMark(mark) - day) < Math.abs(dayOfMark(best) - day)) best = mark;
  }
  return best;
}
