import { type RefCallback, useCallback, useRef, useState } from 'react';

export interface Size {
  width: number;
  height: number;
}

/** Content size of an element in px, whole numbers; null until it has one, so that nothing is drawn at 0×0. */
export function useSize(): [RefCallback<Element>, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback((element: Element | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (!element) return;
    observer.current = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (!box || box.width < 1 || box.height < 1) return;
      const next = { width: Math.round(box.width), height: Math.round(box.height) };
      setSize((now) => (now?.width === next.width && now.height === next.height ? now : next));
    });
    observer.current.observe(element);
  }, []);
  return [ref, size];
}
