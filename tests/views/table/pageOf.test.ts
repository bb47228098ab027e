import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_ROWS, pageOf } from '../../../src/views/table/pageOf';

describe(pageOf, () => {
  it('shows every row on exactly one page, never more than fit', () => {
    fc.assert(
      fc.property(fc.nat(400), (n) => {
        const rows = Array.from({ length: n }, (_, i) => i);
        const { pages } = pageOf(rows, 0);
        const shown = Array.from({ length: pages }, (_, page) => pageOf(rows, page));
        expect(shown.flatMap((page) => page.rows)).toEqual(rows);
        for (const page of shown) expect(page.rows.length).toBeLessThanOrEqual(PAGE_ROWS);
      }),
    );
  });

  it('numbers rows from one, and stays inside the pages there are', () => {
    const rows = Array.from({ length: 60 }, (_, i) => i);
    expect(pageOf(rows, 9)).toMatchObject({ page: 1, pages: 2, first: 51, last: 60 });
    expect(pageOf(rows, -1)).toMatchObject({ page: 0, first: 1, last: 50 });
    expect(pageOf([], 3)).toMatchObject({ page: 0, pages: 1, first: 0, last: 0 });
  });
});
