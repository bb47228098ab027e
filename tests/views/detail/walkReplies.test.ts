import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/domain/statement';
import { DEPTH_LIMIT, walkReplies } from '../../../src/views/detail/walkReplies';

/** Statements `s0`, `s1` … with the replies given, each a day after the one before. */
function record(replies: readonly (readonly number[])[]) {
  const list = replies.map(
    (targets, i) =>
      ({
        id: `s${i}`,
        date: { earliest: i },
        repliesTo: targets.map((target) => ({ statement: `s${target}`, kind: 'answers' })),
      }) as unknown as Statement,
  );
  return { statements: new Map(list.map((statement) => [statement.id as string, statement])) };
}
const ids = (steps: ReturnType<typeof walkReplies>) => steps.map(({ statement }) => statement.id);

describe(walkReplies, () => {
  const thread = record([[], [0], [1], [0]]);

  it('goes down to replies of replies, each under what it replies to', () => {
    expect(ids(walkReplies(thread, 's0', 'down'))).toEqual(['s1', 's2', 's3']);
    expect(walkReplies(thread, 's0', 'down').map(({ next, depth }) => [next, depth])).toEqual([
      ['s0', 1],
      ['s1', 2],
      ['s0', 1],
    ]);
  });

  it('goes up to the beginning', () => {
    expect(ids(walkReplies(thread, 's2', 'up'))).toEqual(['s1', 's0']);
  });

  it('leaves out what the record lacks, and finds nothing from an unknown start', () => {
    expect(walkReplies(record([[9]]), 's0', 'up')).toEqual([]);
    expect(walkReplies(thread, 'nobody', 'down')).toEqual([]);
  });

  it('stops at the limit of depth', () => {
    const long = record(Array.from({ length: DEPTH_LIMIT + 30 }, (_, i) => (i === 0 ? [] : [i - 1])));
    const steps = walkReplies(long, 's0', 'down');
    expect(steps).toHaveLength(DEPTH_LIMIT);
    expect(steps.at(-1)?.depth).toBe(DEPTH_LIMIT);
  });

  it('ends in any record, circles included: each statement once, never the start', () => {
    const graph = fc
      .integer({ min: 1, max: 12 })
      .chain((n) => fc.array(fc.array(fc.nat(n - 1), { maxLength: 4 }), { minLength: n, maxLength: n }));
    fc.assert(
      fc.property(graph, fc.constantFrom('up' as const, 'down' as const), (replies, direction) => {
        const found = ids(walkReplies(record(replies), 's0', direction));
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('s0');
      }),
    );
  });

  it('sees from below what it sees from above', () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(graph, (replies) => {
        const all = record(replies);
        for (let i = 0; i < replies.length; i++) {
          for (const below of ids(walkReplies(all, `s${i}`, 'down'))) {
            expect(ids(walkReplies(all, below, 'up'))).toContain(`s${i}`);
          }
        }
      }),
    );
  });
});
