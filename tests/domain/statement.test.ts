import { describe, expect, it } from 'vitest';
import { POSITIONS, STANCES, signOf, stanceOfPosition } from '../../src/domain/stance';
import { type Coding, claimsOf, codingOf, type Statement } from '../../src/domain/statement';

const coding = (coder: string, ...claims: string[]): Coding => ({
  coder,
  positions: claims.map((claim) => ({ claim, position: 'agree' })),
  attitudes: [],
});
const said = (...codings: Coding[]) => ({ codings }) as Statement;

describe(codingOf, () => {
  it('takes the coder asked for, else the first, else an empty coding', () => {
    const both = said(coding('a', 'one'), coding('b', 'two'));
    expect(codingOf(both, 'b').coder).toBe('b');
    expect(codingOf(both, 'c').coder).toBe('a');
    expect(codingOf(said(), 'a')).toEqual({ coder: 'a', positions: [], attitudes: [] });
  });
});

describe(claimsOf, () => {
  it('lists the claims of that coder’s positions', () => {
    expect(claimsOf(said(coding('a', 'one', 'two')), 'a')).toEqual(['one', 'two']);
  });
});

describe(stanceOfPosition, () => {
  it('keeps agreement, mixture and disagreement apart', () => {
    expect(POSITIONS.map(stanceOfPosition)).toEqual([1, 0, -1]);
  });
});

describe(signOf, () => {
  it('loses strength and keeps direction', () => {
    expect(STANCES.map((stance) => signOf(stance) + 0)).toEqual([-1, -1, 0, 1, 1]);
  });
});
