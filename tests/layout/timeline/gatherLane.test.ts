import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherLane, type LaneItem } from '../../../src/layout/timeline/gatherLane';

const anyItems = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 10, max: 30 }),
      fc.integer({ min: 20, max: 200 }),
    ),
    {
      maxLength: 50,
    },
  )
  .map((drawn) =>
    drawn.map(
      ([start, width, label], i): LaneItem => ({
        id: `i-${String(i).padStart(2, '0')}`,
        extent: { start, end: start + width },
        labelEnd: start + width + label,
        bed: false,
        kept: false,
      }),
    ),
  );

describe(gatherLane, () => {
  test('loses nothing and repeats nothing', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 4 }), (items, rows) => {
        const ids = gatherLane(items, rows, 22).flatMap((group) => group.ids);
        expect(ids.sort()).toEqual(items.map(({ id }) => id).sort());
      }),
    );
  });
  test('no two groups of a row touch, and no row is beyond the last', () => {
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 1, max: 4 }), (items, rows) => {
        const groups = gatherLane(items, rows, 22);
        for (const a of groups) {
          expect(a.row).toBeLessThan(rows);
          for (const b of groups) {
            if (a === b || a.row !== b.row) continue;
            expect(a.extent.end <= b.extent.start + 0.001 || b.extent.end <= a.extent.start + 0.001).toBe(
              true,
            );
          }
        }
      }),
    );
  });
  test('a lone item stays exactly where it is', () => {
    const item: LaneItem = { id: 'a', extent: { start: 5, end: 15 }, labelEnd: 40, bed: false, kept: false };
    expect(gatherLane([item], 2, 22)).toEqual([{ ids: ['a'], extent: { start: 5, end: 15 }, row: 0 }]);
  });
  test('what would cover the label before it takes another row', () => {
    const at = (id: string, start: number): LaneItem => ({
      id,
      extent: { start, end: start + 10 },
      labelEnd: start + 100,
      bed: false,
      kept: false,
    });
    expect(gatherLane([at('a', 0), at('b', 50)], 2, 22).map(({ row }) => row)).toEqual([0, 1]);
    expect(gatherLane([at('a', 0), at('b', 50)], 1, 22).map(({ row }) => row)).toEqual([0, 0]);
  });
});
