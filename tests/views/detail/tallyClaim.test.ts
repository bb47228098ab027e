import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/domain/statement';
import { tallyAttitudes } from '../../../src/views/detail/tallyAttitudes';
import { tallyClaim } from '../../../src/views/detail/tallyClaim';

const said = (
  id: string,
  speaker: string,
  positions: [string, string][],
  attitudes: [string, number][] = [],
) =>
  ({
    id,
    speaker,
    coding: {
      coder: 'a',
      positions: positions.map(([claim, position]) => ({ claim, position })),
      attitudes: attitudes.map(([target, stance]) => ({ target, stance })),
    },
  }) as unknown as Statement;
const all = [
  said('1', 'x', [['c', 'agree']], [['ARM', 2]]),
  said('2', 'x', [['c', 'disagree']], [['ARM', -1]]),
  said('3', 'y', [['c', 'agree']], [['ARM', 0]]),
  said('4', 'z', [['other', 'agree']], [['ARM', -2]]),
];

describe(tallyClaim, () => {
  it('counts statements by position and their different speakers', () => {
    const tally = tallyClaim(all, 'c');
    expect(tally.statements.agree.map(({ id }) => id)).toEqual(['1', '3']);
    expect(tally.statements.disagree.map(({ id }) => id)).toEqual(['2']);
    expect(tally.statements.mixed).toEqual([]);
    expect([tally.total, tally.speakers]).toEqual([3, 2]);
  });
});

describe(tallyAttitudes, () => {
  it('adds up by sign', () => {
    expect(tallyAttitudes(all, 'ARM')).toEqual({ '-1': 2, 0: 1, 1: 1 });
    expect(tallyAttitudes(all, 'AZE')).toEqual({ '-1': 0, 0: 0, 1: 0 });
  });
});
