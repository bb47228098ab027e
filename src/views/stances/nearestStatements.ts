import type { PartialDate } from '../../domain/partialDate';
import type { Statement } from '../../domain/statement';
import type { Span } from '../../state/selectors';

/** The date nearest to a window on which anything was said, and how many statements have it; the earlier of two. */
export function nearestStatements(
  statements: readonly Pick<Statement, 'date'>[],
  { from, to }: Span,
): { date: PartialDate; count: number } | null {
  const distance = ({ earliest, latest }: PartialDate) => Math.max(from - latest, earliest - to, 0);
  let best: PartialDate | null = null;
  for (const { date } of statements) {
    const nearer = best === null ? -1 : distance(date) - distance(best) || date.earliest - best.earliest;
    if (nearer < 0) best = date;
  }
  if (best === null) return null;
  const { edtf } = best;
  return { date: best, count: statements.filter(({ date }) => date.edtf === edtf).length };
}
