import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { quoteCredit } from '../../../src/views/detail/quoteCredit';

describe(quoteCredit, () => {
  const quote = { text: '…', language: 'en' };
  it('names the language spoken and whose translation it is', () => {
    expect(quoteCredit({ ...quote, original: 'ru', translation: 'press', translator: 'TASS' }, en)).toBe(
      'Original Russian · press translation (TASS)',
    );
  });
  it('takes the language of words that were not translated', () => {
    expect(quoteCredit({ ...quote, translation: 'none' }, en)).toBe('Original English · as spoken');
  });
  it('says so where the language is not known', () => {
    expect(quoteCredit({ ...quote, translation: 'press' }, en)).toBe(
      'Original language not stated · press translation',
    );
  });
});
