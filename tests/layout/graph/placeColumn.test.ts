import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldColumn, stackColumn } from '../../../src/layout/graph/placeColumn';

const heights = fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 1, maxLength: 40 });

describe(foldColumn, () => {
  test('loses nothing, keeps the order, and never hides one alone', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 100, max: 900 }), (list, height) => {
        const { shown, folded } = foldColumn(list, (h) => h, { height, gap: 6, rest: 46 });
        expect([...shown, ...folded]).toEqual(list);
        expect(folded.length).not.toBe(1);
        expect(shown.length).toBeGreaterThan(0);
      }),
    );
  });

  test('shows everything that fits', () => {
    expect(foldColumn([30, 30, 30], (h) => h, { height: 102, gap: 6, rest: 46 }).folded).toEqual([]);
  });
});

describe(stackColumn, () => {
  test('stands within its height, in order, at least the gap apart', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 100, max: 900 }), (list, height) => {
        const stacked = stackColumn(list, height, 6);
        expect(stacked.height).toBeGreaterThanOrEqual(height);
        list.forEach((own, i) => {
          const y = stacked.centres[i] as number;
          expect(y - own / 2).toBeGreaterThanOrEqual(-0.001);
          expect(y + own / 2).toBeLessThanOrEqual(stacked.height + 0.001);
          if (i > 0) {
            const before = (stacked.centres[i - 1] as number) + (list[i - 1] as number) / 2;
            expect(y - own / 2 - before).toBeGreaterThanOrEqual(5.999);
          }
        });
      }),
    );
  });
});
