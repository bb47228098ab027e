import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SortValue, sortRows } from '../../../src/views/table/sortRows';

const self = (value: SortValue) => value;

describe(sortRows, () => {
  it('sorts numbers by size and texts as readers expect', () => {
    expect(sortRows([10, -2, 9], self, 'ascending')).toEqual([-2, 9, 10]);
    expect(sortRows(['Zas', 'émigré', 'Erdogan', 'no 10', 'no 9'], self, 'ascending')).toEqual([
      'émigré',
      'Erdogan',
      'no 9',
      'no 10',
      'Zas',
    ]);
  });

  it('keeps what is missing at the end, both ways', () => {
    expect(sortRows([null, 2, 1], self, 'ascending')).toEqual([1, 2, null]);
    expect(sortRows([null, 2, 1], self, 'descending')).toEqual([2, 1, null]);
  });

  it('keeps the order of equals, both ways, and leaves its input alone', () => {
    const rows = fc.array(fc.record({ value: fc.nat(3), id: fc.uuid() }));
    fc.assert(
      fc.property(rows, fc.constantFrom('ascending' as const, 'descending' as const), (list, direction) => {
        const before = [...list];
        const sorted = sortRows(list, ({ value }) => value, direction);
        expect(list).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(list));
        sorted.slice(1).forEach((row, i) => {
          const previous = sorted[i];
          if (!previous) return;
          const step = direction === 'ascending' ? row.value - previous.value : previous.value - row.value;
          expect(step).toBeGreaterThanOrEqual(0);
          if (step === 0) expect(list.indexOf(row)).toBeGreaterThan(list.indexOf(previous));
        });
      }),
    );
  });
});
