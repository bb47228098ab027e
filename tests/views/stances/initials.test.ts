import { describe, expect, test } from 'vitest';
import { initials } from '../../../src/views/stances/initials';

describe(initials, () => {
  test.each([
    ['Nikol Pashinyan', 'NP'],
    ['Kassym-Jomart Tokayev', 'KT'],
    ['Ministry of Foreign Affairs of Russia', 'MR'],
    ['Նիկոլ Փաշինյան', 'ՆՓ'],
    ['CSTO', 'C'],
    ['', ''],
  ])('%s → %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
