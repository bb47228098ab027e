import { measureText } from './measureText';

const PADDING = 12;
const WIDTH = 236;

/** Size of the card for its two texts, in px; the browser may make it a line higher where it breaks otherwise. */
export function measureCard(facts: string, title: string, room: number): { width: number; height: number } {
  const width = Math.min(WIDTH, room - 16);
  const lines =
    linesOf(facts, 12, 400, width - 2 * PADDING) * 16 + linesOf(title, 13, 600, width - 2 * PADDING) * 17;
  return { width, height: lines + 2 * 9 + 2 };
}

/** Lines that a text takes when it breaks at its spaces. */
function linesOf(text: string, size: number, weight: number, width: number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, size, weight, 0) > width) {
      lines++;
      line = word;
    } else line = longer;
  }
  return lines;
}
