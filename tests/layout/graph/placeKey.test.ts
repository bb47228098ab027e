import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEY_SIZE, placeKey } from '../../../src/layout/graph/placeKey';

const measure = (text: string, size: number) => text.length * size * 0.6;
const signs = fc.array(
  fc.record({ id: fc.string(), sign: fc.integer({ min: 10, max: 40 }), text: fc.string({ maxLength: 20 }) }),
);

describe(placeKey, () => {
  test('signs keep their order, on lines that stay inside of the width and of the height', () => {
    fc.assert(
      fc.property(signs, fc.integer({ min: 260, max: 900 }), (given, width) => {
        const { items, height } = placeKey(given, width, 16, measure);
        expect(items.map(({ text }) => text)).toEqual(given.map(({ text }) => text));
        items.forEach(({ x, y, textX, text }, i) => {
          const next = items[i + 1];
          const end = textX + measure(text, KEY_SIZE);
          expect(x).toBeGreaterThanOrEqual(16);
          expect(end).toBeLessThanOrEqual(width - 16);
          expect(y).toBeLessThan(height);
          if (next) expect(next.y > y || next.x > end).toBe(true);
        });
      }),
    );
  });
  test('no height without signs', () => {
    expect(placeKey([], 300, 16, measure)).toEqual({ items: [], height: 0 });
  });
});
