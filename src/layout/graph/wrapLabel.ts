/** Width of a text in px at a size in px and a weight. Canvas in the browser, an average in tests. */
export type MeasureText = (text: string, size: number, weight: number) => number;

export interface TextStyle {
  size: number;
  weight: number;
  /** From one baseline to the next, px. */
  line: number;
}

export interface WrappedLabel {
  lines: readonly string[];
  /** Of the widest line, px. */
  width: number;
}

/**
 * A label in as few lines as its room allows, evenly filled. Every word is kept: one that is wider than the room stands
 * alone on its line, and the label's width says so.
 */
export function wrapLabel(text: string, room: number, style: TextStyle, measure: MeasureText): WrappedLabel {
  const words = text.split(/\s+/).filter(Boolean);
  const widthOf = (line: string) => measure(line, style.size, style.weight);
  const widest = Math.max(0, ...words.map(widthOf));
  const least = fill(words, Math.max(room, widest), widthOf);
  // The narrowest room that needs no more lines than the given one balances them.
  let best = least;
  for (let width = Math.max(room, widest) - 4; width >= widest; width -= 4) {
    const lines = fill(words, width, widthOf);
    if (lines.length > least.length) break;
    best = lines;
  }
  return { lines: best, width: Math.max(0, ...best.map(widthOf)) };
}

function fill(words: readonly string[], room: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}
