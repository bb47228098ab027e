import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { Reliability } from '../../../src/views/detail/Reliability';
import { shown } from './shownPart';

describe(Reliability, () => {
  test('says what the second look found, on which day', () => {
    const checked = { on: '2026-11-25', outcome: 'unconfirmed', against: [], note: 'Nothing else.' } as const;
    const html = shown(<Reliability confidence="medium" checked={{ ...checked, against: [] }} />);
    expect(html).toContain(words.outcome.unconfirmed());
    expect(html).toContain('25 November 2026');
    expect(html).toContain('Nothing else.');
    expect(shown(<Reliability confidence={undefined} />)).toBe('');
  });
});
