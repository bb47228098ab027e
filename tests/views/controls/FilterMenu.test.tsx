import { describe, expect, test } from 'vitest';
import { FilterMenu } from '../../../src/views/controls/FilterMenu';
import { drawn } from './drawn';

describe(FilterMenu, () => {
  test('is a button that says what it opens and whether it is open', () => {
    const html = drawn(<FilterMenu />);
    expect(html).toMatch(/<button[^>]*data-action="filter"[^>]*aria-expanded="false"/);
    expect(html).toContain('popover="auto"');
  });
});
