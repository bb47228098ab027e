import { type PointerEvent, useMemo, useRef } from 'react';

/** One drag from press to release. */
export interface DragSteps<T> {
  /** What the drag starts from; null lets the press go by. `x` is px from the drawing's left edge. */
  start: (x: number, event: PointerEvent<Element>) => T | null;
  /** Every move after the first 4 px. `first` is true once a drag, for the step one can go back to. */
  move: (x: number, from: { x: number; value: T }, first: boolean) => void;
  /** A press that never moved. */
  press?: (x: number, value: T) => void;
}

export interface DragHandlers {
  onPointerDown: (event: PointerEvent<Element>) => void;
  onPointerMove: (event: PointerEvent<Element>) => void;
  onPointerUp: (event: PointerEvent<Element>) => void;
  onPointerCancel: (event: PointerEvent<Element>) => void;
}

/** Px that a hand may tremble before a press becomes a drag. */
export const TREMBLE = 4;

/** Dragging one thing along the axis, by mouse, pen or finger. Presses don't reach what lies beneath. */
export function useDrag<T>(steps: DragSteps<T>): DragHandlers {
  const latest = useRef(steps);
  latest.current = steps;
  const drag = useRef<{ id: number; x: number; value: T; moved: boolean } | null>(null);
  return useMemo(
    () => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || drag.current) return;
        const x = placeOf(event);
        const value = latest.current.start(x, event);
        if (value === null) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { id: event.pointerId, x, value, moved: false };
      },
      onPointerMove: (event) => {
        const now = drag.current;
        if (!now || now.id !== event.pointerId) return;
        const x = placeOf(event);
        if (!now.moved && Math.abs(x - now.x) < TREMBLE) return;
        const first = !now.moved;
        now.moved = true;
        latest.current.move(x, now, first);
      },
      onPointerUp: (event) => {
        const now = drag.current;
        if (!now || now.id !== event.pointerId) return;
        drag.current = null;
        if (!now.moved) latest.current.press?.(now.x, now.value);
      },
      onPointerCancel: () => {
        drag.current = null;
      },
    }),
    [],
  );
}

/** Px from the left edge of the drawing that an event happened in. */
export function placeOf(event: { currentTarget: Element; clientX: number }): number {
  const svg = event.currentTarget.closest('svg') ?? event.currentTarget;
  return event.clientX - svg.getBoundingClientRect().left;
}
