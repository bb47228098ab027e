import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/domain/statement';
import { codingRows } from '../../../src/views/detail/codingRows';

const attitude = (target: string, stance: number, condition?: string) => ({
  target,
  stance,
  acknowledges: false,
  because: 'so said',
  ...(condition ? { condition } : {}),
});
const coding = {
  coder: 'a',
  positions: [{ claim: 'c1', position: 'disagree' }],
  attitudes: [attitude('csto', 1, 'if asked'), attitude('ARM', -2)],
};
const statement = {
  coding,
  codings: [
    coding,
    { coder: 'b', positions: [{ claim: 'c1', position: 'mixed' }], attitudes: [attitude('csto', 1)] },
  ],
} as unknown as Statement;

describe(codingRows, () => {
  it('gives positions first, with the step they borrow', () => {
    const rows = codingRows(statement);
    expect(rows.map(({ target, position, stance }) => [target, position, stance])).toEqual([
      ['c1', 'disagree', -1],
      ['csto', null, 1],
      ['ARM', null, -2],
    ]);
    expect(rows[1]?.condition).toBe('if asked');
  });

  it('sets the other coders beside, null where they gave no code', () => {
    expect(codingRows(statement).map(({ others }) => others)).toEqual([
      [{ coder: 'b', position: 'mixed', stance: 0 }],
      [{ coder: 'b', position: null, stance: 1 }],
      [{ coder: 'b', position: null, stance: null }],
    ]);
  });
});
