import { describe, expect, it } from 'vitest';
import { codingBy } from '../../src/domain/codingBy';
import { POSITIONS, STANCES, signOf, stanceOfPosition } from '../../src/domain/stance';
import { type Coding, claimsOf, type Statement } from '../../src/domain/statement';

const coding = (coder: string, ...claims: string[]): Coding => ({
  coder,
  positions: claims.map((claim) => ({ claim, position: 'agree' })),
  attitudes: [],
});
const said = (...codings: Coding[]) => ({ codings, coding: codings[0] }) as Statement;

describe(codingBy, () => {
  it('takes the coder asked for, else an empty coding', () => {
    const both = said(coding('a', 'one'), coding('b', 'two'));
    expect(codingBy(both, 'b').coder).toBe('b');
    expect(codingBy(both, 'c')).toEqual({ coder: 'c', positions: [], attitudes: [] });
    expect(codingBy(said(), 'a')).toEqual({ coder: 'a', positions: [], attitudes: [] });
  });
});

describe(claimsOf, () => {
  it('lists the claims of the positions shown', () => {
    expect(claimsOf(said(coding('a', 'one', 'two')))).toEqual(['one', 'two']);
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
