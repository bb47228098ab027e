import { describe, expect, test } from 'vitest';
import { SearchBox } from '../../../src/views/controls/SearchBox';
import { drawn } from './drawn';

describe(SearchBox, () => {
  test('is a combobox with its list, without a form', () => {
    const box = drawn(<SearchBox />);
    expect(box).toMatch(/<input[^>]*role="combobox"/);
    expect(box).toMatch(/<div[^>]*role="listbox"/);
    expect(box).not.toContain('<form');
  });
  test('goes on with what was typed before it arrived', () => {
    expect(drawn(<SearchBox typed="luka" />)).toContain('value="luka"');
  });
});
