import type { Interval } from '../interval';

interface Mark {
  key: string;
  extent: Interval;
}

/**
 * Joins marks until no two meet. Inside the plot they never do; at its edges, where what reaches in from outside is
 * held back, they can. The result doesn't depend on the order given; it is by start, then key.
 */
export function mergeTouching<M extends Mark>(
  marks: readonly M[],
  meet: (a: M, b: M) => boolean,
  join: (a: M, b: M) => M,
): M[] {
  const sorted = [...marks].sort(byStart);
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i] as M;
    const j = sorted.findIndex((b, at) => at > i && meet(a, b));
    if (j < 0) continue;
    const joined = join(a, sorted[j] as M);
    sorted.splice(j, 1);
    sorted.splice(i, 1, joined);
    sorted.sort(byStart);
    // What was joined may now meet what stood clear of both.
    i = -1;
  }
  return sorted;
}

function byStart(a: Mark, b: Mark): number {
  return a.extent.start - b.extent.start || (a.key < b.key ? -1 : 1);
}
