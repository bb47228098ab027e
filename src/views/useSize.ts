import { type RefCallback, useCallback, useRef, useState } from 'react';

export interface Size {
  width: number;
  height: number;
}

/**
 * Content size of an element in px, whole numbers; null until it has one, so that nothing is drawn at 0×0. It is known
 * before the first paint.
 */
export function useSize(): [RefCallback<Element>, Size | null] {
  const [size, setSize] = useState<Size | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback((element: Element | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (!element) return;
    const take = (width: number, height: number) => {
      if (width < 1 || height < 1) return;
      const next = { width: Math.round(width), height: Math.round(height) };
      setSize((now) => (now?.width === next.width && now.height === next.height ? now : next));
    };
    take(element.clientWidth, element.clientHeight);
    observer.current = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height);
    });
    observer.current.observe(element);
  }, []);
  return [ref, size];
}
