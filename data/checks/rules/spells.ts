import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Spells of one state and track don't overlap; the day on which one ends may be the day on which the next begins. */
export function checkSpells(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const tracks = new Map<string, Rows['memberships']>();
  for (const row of rows.memberships) {
    const track = `${row.record.state} ${row.record.track}`;
    tracks.set(track, [...(tracks.get(track) ?? []), row]);
  }
  for (const list of tracks.values()) {
    const spans = list
      .map((row) => ({ row, from: readEdtf(row.record.from), to: readEdtf(row.record.to) }))
      .filter(({ from }) => from !== null)
      .sort((a, b) => (a.from?.earliest ?? 0) - (b.from?.earliest ?? 0));
    spans.forEach((span, i) => {
      const before = spans[i - 1];
      const ended = before?.to?.earliest ?? Number.POSITIVE_INFINITY;
      if (before && (span.from?.earliest ?? 0) < ended) {
        findings.push(
          span.row.find('from', `begins before “${before.row.id}” has ended, ${before.row.record.to}`),
        );
      }
    });
  }
  return findings;
}
