import type { MeasureText } from '../../layout/graph/wrapLabel';

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width in the interface's face as the browser sets it. Remembered, for the same names come again and again. */
export const measureText: MeasureText = (text, size, weight) => {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  const family = getComputedStyle(document.documentElement).fontFamily;
  context.font = `${weight} ${size}px ${family}`;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
};

/** Forgets widths: the faces have arrived. */
export function forgetWidths(): void {
  widths.clear();
}
