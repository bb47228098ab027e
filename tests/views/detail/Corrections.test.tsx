import { describe, expect, test } from 'vitest';
import { Corrections } from '../../../src/views/detail/Corrections';
import { dataset, shown } from './shownPart';

describe(Corrections, () => {
  const releases = [
    {
      id: '0-2-0',
      version: '0.2.0',
      date: '2026-11-25',
      changes: [],
      corrections: [
        { record: 'r', about: 'Date', was: '1 April', is: '2 April', because: 'The decree says so.' },
      ],
    },
  ];
  test('shows what was and what is, for that record alone', () => {
    const html = shown(<Corrections id="r" />, { ...dataset, releases });
    expect(html).toContain('<del>1 April</del>');
    expect(html).toContain('<ins>2 April</ins>');
    expect(html).toContain('The decree says so.');
    expect(shown(<Corrections id="other" />, { ...dataset, releases })).toBe('');
  });
});
