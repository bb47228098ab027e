import { describe, expect, test } from 'vitest';
import { LensTabs } from '../../../src/views/controls/LensTabs';
import { drawn, times } from './drawn';

describe(LensTabs, () => {
  test('marks the lens on the page, all of them or one', () => {
    expect(drawn(<LensTabs narrow={false} />)).toMatch(/aria-current="true"[^>]*>.*?All/s);
    expect(times(drawn(<LensTabs narrow={false} />), '<button')).toBe(5);
  });
  test('shows the map of all on a phone, where there are four', () => {
    const html = drawn(<LensTabs narrow />);
    expect(times(html, '<button')).toBe(4);
    expect(html.slice(html.indexOf('aria-current'), html.indexOf('Timeline'))).toContain('Map');
  });
});
