import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentOrder } from '../../src/network/alignmentOrder';
import { twoMode } from '../../src/network/twoMode';
import { isClaim, shuffled, statementOf, statements } from './statementsOf';

const choices = { scope: 'claims', isClaim } as const;

describe(alignmentOrder, () => {
  test('is finite, within −1 and 1, and indifferent to the order of input', () => {
    fc.assert(
      fc.property(statements(30), fc.nat(), (all, seed) => {
        const scores = alignmentOrder(twoMode(all, choices));
        for (const score of scores.values()) expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(alignmentOrder(twoMode(shuffled(all, seed), choices))).toEqual(scores);
      }),
    );
  });

  test('puts those who agree on one side and those who disagree on the other', () => {
    const says = (n: number, speaker: string, position: 'agree' | 'disagree') =>
      statementOf(
        n,
        { speaker, day: 1, repliesTo: null, attitudes: [], positions: [{ claim: 'claim-a', position }] },
        0,
      );
    const scores = alignmentOrder(
      twoMode(
        [
          says(0, 'speaker-0', 'agree'),
          says(1, 'speaker-0', 'agree'),
          says(2, 'speaker-1', 'agree'),
          says(3, 'speaker-2', 'disagree'),
        ],
        choices,
      ),
    );
    expect(scores.get('speaker-0')).toBeGreaterThan(0);
    expect(scores.get('speaker-1')).toBeGreaterThan(0);
    expect(scores.get('speaker-2')).toBeLessThan(0);
  });
});
