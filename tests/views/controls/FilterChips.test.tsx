import { describe, expect, test } from 'vitest';
import { FilterChips } from '../../../src/views/controls/FilterChips';
import { drawn, times } from './drawn';

describe(FilterChips, () => {
  test('is nothing while nothing is narrowed', () => {
    expect(drawn(<FilterChips />, { focus: 'ARM', t: '2022' })).toBe('');
  });
  test('has a named button for each filter and one that clears', () => {
    const html = drawn(<FilterChips />, { state: ['ARM'], q: 'duty', from: '2020', to: '2024' });
    expect(times(html, '<button')).toBe(4);
    expect(html).toContain('aria-label="Remove the filter State: Armenia"');
    expect(html).toContain('<time dateTime="2020/2024">2020–2024</time>');
    expect(times(html, 'data-action="clear"')).toBe(1);
  });
});
