import { useEffect, useState } from 'react';
import type { Measure } from '../../layout/frame';

let context: CanvasRenderingContext2D | null | undefined;
let set = '';

/** Measures with the page's own type; by an average where there is no canvas. */
export function createMeasure(): Measure {
  const widths = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (context === undefined) context = document.createElement('canvas').getContext('2d');
      const font = `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;
      // Reading a font's name takes longer than measuring with it.
      if (context && font !== set) {
        context.font = font;
        set = font;
      }
      width = context ? context.measureText(text).width : text.length * size * 0.58;
      widths.set(key, width);
    }
    return width;
  };
}

/** A measure that is made anew when a typeface has arrived, so that what was placed with another is placed again. */
export function useMeasure(): Measure {
  const [measure, setMeasure] = useState<Measure>(() => createMeasure());
  useEffect(() => {
    const fonts = document.fonts;
    const renew = () => setMeasure(() => createMeasure());
    fonts?.addEventListener('loadingdone', renew);
    return () => fonts?.removeEventListener('loadingdone', renew);
  }, []);
  return measure;
}
