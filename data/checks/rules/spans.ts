import { readEdtf } from '../../build/readEdtf';
import { spansOf } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Nothing ends before it begins: spells, offices, chairs, facilities, the time axis, and dates that are intervals. */
export function checkSpans(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const { row, path, from, to } of spansOf(rows)) {
    const start = readEdtf(from);
    const end = readEdtf(to);
    if (start && end && end.latest < start.earliest) {
      findings.push(row.find(`${path}to`, 'ends before it begins', `no earlier than “from”, ${from}`));
    }
  }
  for (const row of [rows.events, rows.statements].flat()) {
    if (isBackwards(row.record.date)) {
      findings.push(row.find('date', 'ends before it begins', 'the earlier date first'));
    }
  }
  return findings;
}

/** Whether a text is an interval of two dates, the later one first; as a date it can't be read. */
export function isBackwards(text: string): boolean {
  const [from = '', to = ''] = text.split('/');
  const start = readEdtf(from);
  const end = readEdtf(to);
  return start !== null && end !== null && end.latest < start.earliest;
}
