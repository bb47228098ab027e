import { FILE_NAMES } from '../../build/readFolder';
import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** Marks of direction, spaces of no width, line separators, controls, halves of a character. Joiners stay: some names need them. */
const UNSEEN = /[\u0080-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]|\p{Cs}/u;

/** No text holds a character that nobody sees; what turns text round is refused with the shape of a record. */
export function checkCharacters(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const name of [...FILE_NAMES, 'dataset'] as const) {
    for (const row of rows[name]) scan(row, '', row.record, findings);
  }
  return findings;
}

function scan(row: Row<unknown>, path: string, value: unknown, findings: Finding[]): void {
  if (typeof value === 'string') {
    const code = UNSEEN.exec(value)?.[0].charCodeAt(0).toString(16).padStart(4, '0');
    if (code) findings.push(row.find(path, `holds a character that nobody sees, U+${code}`, 'it left out'));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    scan(row, path === '' ? key : `${path}.${key}`, one, findings);
}
