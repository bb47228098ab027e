export const PAGE_ROWS = 50;

export interface TablePage<Row> {
  rows: Row[];
  /** From 0; inside the pages there are. */
  page: number;
  pages: number;
  /** Number of the first and last row shown, from 1; 0 and 0 for no rows. */
  first: number;
  last: number;
}

/** One page of at most 50 rows; a page beyond the last is the last. */
export function pageOf<Row>(rows: readonly Row[], wanted: number): TablePage<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const start = page * PAGE_ROWS;
  const shown = rows.slice(start, start + PAGE_ROWS);
  return {
    rows: shown,
    page,
    pages,
    first: shown.length === 0 ? 0 : start + 1,
    last: start + shown.length,
  };
}
