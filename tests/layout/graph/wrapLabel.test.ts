import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapLabel } from '../../../src/layout/graph/wrapLabel';

const style = { size: 10, weight: 400, line: 12 };
const measure = (text: string, size: number) => text.length * size * 0.5;
const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 9 });

describe(wrapLabel, () => {
  test('keeps every word, in order, and says how wide it is', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), (list, room) => {
        const { lines, width } = wrapLabel(list.join(' '), room, style, measure);
        expect(lines.join(' ')).toBe(list.join(' '));
        expect(width).toBe(Math.max(...lines.map((line) => measure(line, 10))));
        const widest = Math.max(...list.map((word) => measure(word, 10)));
        expect(width).toBeLessThanOrEqual(Math.max(room, widest));
      }),
    );
  });

  test('fills lines evenly rather than leaving one word over', () => {
    expect(wrapLabel('Members should back Russia', 110, style, measure).lines).toEqual([
      'Members should',
      'back Russia',
    ]);
  });
});
