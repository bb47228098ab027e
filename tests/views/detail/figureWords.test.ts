import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { figureWords } from '../../../src/views/detail/figureWords';

describe(figureWords, () => {
  it('writes ranges, single numbers and open ends', () => {
    expect(figureWords({ min: 1500, max: 3000 }, en).amount).toBe('1,500–3,000');
    expect(figureWords({ min: 5, max: 5, unit: 'km' }, en).amount).toBe('5 km');
    expect(figureWords({ min: 8 }, en).amount).toBe('at least 8');
    expect(figureWords({ max: 0 }, en).amount).toBe('at most 0');
    expect(figureWords({}, en)).toEqual({ amount: null, beside: null });
  });
  it('prefers words that hold the number, for they are less sharp', () => {
    expect(figureWords({ min: 8000, max: 8000, text: 'about 8,000 in mid-1999' }, en)).toEqual({
      amount: 'about 8,000 in mid-1999',
      beside: null,
    });
    expect(figureWords({ min: 15, max: 15, text: 'planned' }, en)).toEqual({
      amount: '15',
      beside: 'planned',
    });
  });
});
