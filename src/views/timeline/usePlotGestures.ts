import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { panWindow, zoomWindow } from '../../layout/timeline/moveWindow';
import type { DaySpan, TimeScale } from '../../layout/timeline/timeScale';
import { placeOf, TREMBLE } from './useDrag';
import type { TimeMoves } from './useTimeMoves';

interface Options {
  scale: TimeScale;
  extent: DaySpan;
  moves: TimeMoves;
  /** A press on nothing. */
  onPress: (x: number) => void;
  /** A press on a mark. */
  onMark: (key: string) => void;
}

interface Gesture {
  window: DaySpan;
  scale: TimeScale;
  /** Where each finger came down. */
  starts: Map<number, number>;
  now: Map<number, number>;
  moved: boolean;
  pushed: boolean;
}

/**
 * What the plot answers to: dragging pans, two fingers or Ctrl and the wheel zoom about their place, a press sets the
 * cursor or chooses a mark. A plain wheel and a vertical swipe belong to the page.
 */
export function usePlotGestures(options: Options) {
  const latest = useRef(options);
  latest.current = options;
  const gesture = useRef<Gesture | null>(null);
  const dragged = useRef(false);
  const plot = useRef<SVGGElement | null>(null);

  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    let turned = 0;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { scale, extent, moves } = latest.current;
      turned += event.deltaMode === 0 ? event.deltaY : event.deltaY * 33;
      const x = placeOf({ currentTarget: element, clientX: event.clientX });
      const about = scale.from + (x - scale.px.start) / scale.perDay;
      const next = zoomWindow(scale, Math.exp(-turned * 0.0025), about, extent);
      if (next.from === scale.from && next.to === scale.to) return;
      turned = 0;
      moves.showWindow(next, 'replace');
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);

  const move = (now: Gesture) => {
    const { extent, moves } = latest.current;
    const { scale, window } = now;
    const [first, second] = [...now.starts.keys()];
    if (first === undefined) return;
    const at = (fingers: Map<number, number>, id: number) => fingers.get(id) ?? 0;
    let next: DaySpan;
    if (second === undefined) {
      const days = Math.round((at(now.starts, first) - at(now.now, first)) / scale.perDay);
      next = panWindow(window, days, extent);
    } else {
      const before = Math.abs(at(now.starts, first) - at(now.starts, second));
      const after = Math.abs(at(now.now, first) - at(now.now, second));
      const middle = (at(now.starts, first) + at(now.starts, second)) / 2;
      const moved = (at(now.now, first) + at(now.now, second)) / 2 - middle;
      const about = scale.from + (middle - scale.px.start) / scale.perDay;
      const zoomed = zoomWindow(window, Math.max(10, after) / Math.max(10, before), about, extent);
      const perDay = (scale.px.end - scale.px.start) / (zoomed.to - zoomed.from + 1);
      next = panWindow(zoomed, Math.round(-moved / perDay), extent);
    }
    moves.showWindow(next, now.pushed ? 'replace' : 'push');
    now.pushed = true;
  };

  return {
    ref: plot,
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return;
      const x = placeOf(event);
      const { scale } = latest.current;
      const old = gesture.current;
      dragged.current = false;
      const starts = new Map(old ? old.now : []);
      starts.set(event.pointerId, x);
      const held = old ? old.moved : false;
      gesture.current = {
        window: { from: scale.from, to: scale.to },
        scale,
        starts,
        now: new Map(starts),
        moved: held,
        pushed: old?.pushed ?? false,
      };
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      const now = gesture.current;
      if (!now?.starts.has(event.pointerId)) return;
      const x = placeOf(event);
      if (!now.moved) {
        if (Math.abs(x - (now.starts.get(event.pointerId) ?? x)) < TREMBLE) return;
        now.moved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      dragged.current = true;
      now.now.set(event.pointerId, x);
      move(now);
    },
    onPointerUp: (event: PointerEvent<SVGGElement>) => release(event),
    onPointerCancel: (event: PointerEvent<SVGGElement>) => release(event),
    onClick: (event: MouseEvent<SVGGElement>) => {
      if (dragged.current) {
        dragged.current = false;
        return;
      }
      const key = keyAt(event.target);
      if (key) latest.current.onMark(key);
      else latest.current.onPress(placeOf(event));
    },
  };

  function release(event: PointerEvent<SVGGElement>) {
    const now = gesture.current;
    if (!now) return;
    now.starts.delete(event.pointerId);
    now.now.delete(event.pointerId);
    if (now.starts.size === 0) gesture.current = null;
    else {
      const { scale } = latest.current;
      gesture.current = {
        ...now,
        window: { from: scale.from, to: scale.to },
        scale,
        starts: new Map(now.now),
      };
    }
  }
}

/** Key of the mark that a target belongs to. */
export function keyAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null;
}
