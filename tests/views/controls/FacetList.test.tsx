import { describe, expect, test } from 'vitest';
import { FacetList } from '../../../src/views/controls/FacetList';
import { drawn, times } from './drawn';

describe(FacetList, () => {
  test('has a box for each value, ticked where chosen, with its hooks and counts', () => {
    const html = drawn(<FacetList facet="state" />, { state: ['BLR'] });
    expect(times(html, 'type="checkbox"')).toBe(3);
    expect(times(html, 'checked=""')).toBe(1);
    expect(html).toMatch(/<li data-id="BLR" data-kind="state" data-selected="true">/);
    expect(html).toContain(', 1 event<');
  });
  test('shows stances with code and hook, never colour alone', () => {
    const html = drawn(<FacetList facet="stance" />);
    expect(html).toMatch(/data-stance="-2".*−−.*Reject/s);
  });
});
