import { describe, expect, it } from 'vitest';
import { initials } from '../../../src/views/detail/initials';

describe(initials, () => {
  it.each([
    ['Alexander Lukashenko', 'AL'],
    ['Ministry of Foreign Affairs of Azerbaijan', 'MA'],
    ['Stéphane Dujarric', 'SD'],
    ['Kassym-Jomart Tokayev', 'KT'],
    ['Նիկոլ Փաշինյան', 'ՆՓ'],
    ['Pashinyan', 'P'],
    ['CSTO', 'CSTO'],
    ['', ''],
  ])('%s → %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});
