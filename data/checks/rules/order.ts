import { readEdtf } from '../../build/readEdtf';
import { FILE_NAMES } from '../../build/readFolder';
import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** Records are in order, so that two editors' changes meet in one place: what has a date by first day then id, the rest by id. */
export function checkOrder(rows: Rows): Finding[] {
  return FILE_NAMES.flatMap((name) => {
    const list: Row<{ id: string; date?: string }>[] = rows[name];
    // A date that can't be read is told as such, and has no place in the order.
    const placed = list.flatMap((row) => keyOf(row));
    return placed.flatMap(({ row, key }, i) => {
      const before = placed[i - 1];
      if (!before || before.key <= key) return [];
      const by = row.record.date === undefined ? 'by id' : 'by date, then id';
      return [row.find('id', `out of order: the file is sorted ${by}`, `it before “${before.row.id}”`)];
    });
  });
}

function keyOf<T extends { id: string; date?: string }>(row: Row<T>): { row: Row<T>; key: string }[] {
  const { id, date } = row.record;
  if (date === undefined) return [{ row, key: id }];
  const day = readEdtf(date)?.earliest;
  // Days before 1970 count below zero.
  return day === undefined ? [] : [{ row, key: `${String(day + FAR).padStart(9, '0')} ${id}` }];
}

const FAR = 1_000_000;
