import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** The chairs of one organisation don't overlap; ends known only about, or by month, may touch. */
export function checkChairs(rows: Rows): Finding[] {
  return rows.organisations.flatMap((row) => {
    const spans = row.record.chairs
      .map((chair, i) => ({ i, chair, from: readEdtf(chair.from), to: readEdtf(chair.to) }))
      .sort((a, b) => (a.from?.earliest ?? 0) - (b.from?.earliest ?? 0));
    return spans.flatMap(({ i, from }, at) => {
      const before = spans[at - 1];
      const ended = before?.to?.earliest ?? Number.POSITIVE_INFINITY;
      if (!before || !from || from.latest >= ended) return [];
      const expected = `no earlier than the end of the chair of ${before.chair.state}, ${before.chair.to}`;
      return [row.find(`chairs.${i}.from`, 'overlaps another chair', expected)];
    });
  });
}
