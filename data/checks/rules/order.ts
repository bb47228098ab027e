import { readEdtf } from '../../build/readEdtf';
import { FILE_NAMES } from '../../build/readFolder';
import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** Records are in order, so that two editors' changes meet in one place: what has a date by first day then id, the rest by id. */
export function checkOrder(rows: Rows): Finding[] {
  return FILE_NAMES.flatMap((name) => {
    const list: Row<{ id: string; date?: string }>[] = rows[name];
    return list.flatMap((row, i) => {
      const before = list[i - 1];
      if (!before || keyOf(before.record) <= keyOf(row.record)) return [];
      const by = row.record.date === undefined ? 'by id' : 'by date, then id';
      return [row.find('id', `out of order: the file is sorted ${by}`, `it before “${before.id}”`)];
    });
  });
}

function keyOf({ id, date }: { id: string; date?: string }): string {
  if (date === undefined) return id;
  return `${String(readEdtf(date)?.earliest ?? 0).padStart(8, '0')} ${id}`;
}
