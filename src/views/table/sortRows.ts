export type Direction = 'ascending' | 'descending';
/** What a column sorts by; null sorts last, whichever the direction. */
export type SortValue = string | number | null;

/**
 * Rows sorted by a value: numbers by size, texts as the language sorts them (“Ōsh” beside “Osh”, “9” before “10”).
 * Equal rows keep their order; the list given is left as it is.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => SortValue,
  direction: Direction,
  lang = 'en',
): Row[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const turn = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
      return turn * collator.compare(String(a), String(b));
    })
    .map(({ row }) => row);
}
