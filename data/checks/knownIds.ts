import type { FileName } from '../build/readFolder';
import type { Rows } from './openRecord';

/**
 * Whether some record of those files has an id. A record that was set aside for its shape still has its id; where a
 * whole file couldn't be read, any id may be in it.
 */
export function knownIds(rows: Rows, ...files: FileName[]): (id: string) => boolean {
  if (files.some((name) => rows.aside.files.has(name))) return () => true;
  const ids = new Set<string>();
  for (const name of files) {
    for (const { record } of rows[name]) ids.add(record.id);
    for (const id of rows.aside.ids.get(name) ?? []) ids.add(id);
  }
  return (id) => ids.has(id);
}
