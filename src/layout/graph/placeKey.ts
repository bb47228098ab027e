import type { MeasureText } from './wrapLabel';

/** A sign and its words, on a line of the key. */
export interface PlacedKeyItem {
  id: string;
  text: string;
  /** Where the sign's room begins, the middle of its line, and where the words begin, px. */
  x: number;
  y: number;
  textX: number;
}

export interface PlacedKey {
  items: readonly PlacedKeyItem[];
  height: number;
}

export const KEY_SIZE = 12;
const LINE = 22;
const GAP = 14;
const SIGN_GAP = 5;

/** Signs with their words in reading order, in as many lines as the width asks for. One wider than that stands alone. */
export function placeKey(
  signs: readonly { id: string; sign: number; text: string }[],
  width: number,
  edge: number,
  measure: MeasureText,
): PlacedKey {
  let x = edge;
  let line = 0;
  const items = signs.map(({ id, sign, text }): PlacedKeyItem => {
    const room = sign + SIGN_GAP + measure(text, KEY_SIZE, 400);
    if (x > edge && x + room > width - edge) {
      x = edge;
      line++;
    }
    const item = { id, text, x, y: line * LINE + LINE / 2, textX: x + sign + SIGN_GAP };
    x += room + GAP;
    return item;
  });
  return { items, height: items.length === 0 ? 0 : (line + 1) * LINE };
}
