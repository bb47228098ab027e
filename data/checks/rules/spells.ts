import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Spells of one state and track don't overlap; the day on which one ends may be the day on which the next begins. */
export function checkSpells(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const tracks = new Map<string, Rows['memberships']>();
  for (const row of rows.memberships) {
    const track = `${row.record.state} ${row.record.track}`;
    const list = tracks.get(track);
    if (list) list.push(row);
    else tracks.set(track, [row]);
  }
  for (const list of tracks.values()) {
    const spans = list
      .map((row) => ({ row, from: readEdtf(row.record.from), to: readEdtf(row.record.to) }))
      .filter(({ from }) => from !== null)
      .sort((a, b) => (a.from?.earliest ?? 0) - (b.from?.earliest ?? 0));
    for (const [i, { row, from }] of spans.entries()) {
      const before = spans[i - 1];
      const ended = before?.to?.earliest ?? Number.POSITIVE_INFINITY;
      if (before && (from?.earliest ?? 0) < ended) {
        const expected = `no earlier than the end of “${before.row.id}”, ${before.row.record.to}`;
        findings.push(row.find('from', 'overlaps another spell of this state and track', expected));
      }
    }
  }
  return findings;
}
