/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** Starts that spreadsheets take for a formula, also behind blanks and in full width. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * RFC 4180: comma, CRLF after every row, quotes where needed. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers are written as numbers, so that a stance of -1 stays one. Numbers that are not finite
 * and nulls are empty cells.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
