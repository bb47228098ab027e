import { wrapLabel } from '../../layout/graph/wrapLabel';
import { measureByTable } from '../../layout/textWidth';

/** How a paragraph of a sheet is set. */
export interface Setting {
  size: number;
  weight: number;
  line: number;
  /** From the paragraph before, px. */
  above: number;
  tone: 'text' | 'muted';
  serif?: boolean;
}

/** One line of text at its baseline. */
export interface SheetLine {
  text: string;
  x: number;
  y: number;
  setting: Setting;
}

export const SHEET_WIDTH = 1200;
export const SHEET_EDGE = 40;
export const SHEET_ROOM = SHEET_WIDTH - 2 * SHEET_EDGE;

/** Paragraphs one below the other from `top`, wrapped to the sheet, and where they end. Empty ones take no room. */
export function placeParagraphs(
  paragraphs: readonly { text: string; setting: Setting }[],
  top: number,
): { lines: SheetLine[]; bottom: number } {
  const lines: SheetLine[] = [];
  let bottom = top;
  for (const { text, setting } of paragraphs) {
    const wrapped = wrapLabel(text, SHEET_ROOM, setting, measureByTable).lines.flatMap((line) =>
      breakWord(line, setting),
    );
    if (wrapped.length > 0) bottom += setting.above;
    for (const line of wrapped) {
      bottom += setting.line;
      lines.push({
        text: line,
        x: SHEET_EDGE,
        y: bottom - (setting.line - setting.size * 0.72) / 2,
        setting,
      });
    }
  }
  return { lines, bottom };
}

/** A word that is wider than the sheet, such as a long address, is broken before its signs. */
function breakWord(word: string, { size, weight }: Setting): string[] {
  if (measureByTable(word, size, weight) <= SHEET_ROOM) return [word];
  const lines: string[] = [];
  let line = '';
  for (const piece of word.split(/(?=[&,?/ ])/)) {
    if (line !== '' && measureByTable(line + piece, size, weight) > SHEET_ROOM) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
