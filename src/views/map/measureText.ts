import type { Measure } from '../../layout/textWidth';

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Width of a text in the interface's type, by the browser's own measure; an estimate where it has no canvas. */
export const measureText: Measure = (text, size, weight, spacing = 0) => {
  const key = `${weight} ${size} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (context === undefined) context = document.createElement('canvas').getContext('2d');
    if (context) {
      context.font = `${weight} ${size}px "Inter Variable", system-ui, sans-serif`;
      width = context.measureText(text).width;
    } else width = text.length * size * 0.6;
    widths.set(key, width);
  }
  return width + spacing * text.length;
};

/** Forgets what was measured, for when the type has arrived. */
export function forgetWidths(): void {
  widths.clear();
}
