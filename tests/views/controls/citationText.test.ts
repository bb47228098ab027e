import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { citationText } from '../../../src/views/controls/citationText';
import { smallRecord } from '../../state/smallRecord';

describe(citationText, () => {
  test('names editors, year, title, version, last day and the link', () => {
    expect(citationText(smallRecord(), en, 'https://example.org/?t=2022-11-23')).toBe(
      'A. Editor and B. Editor (2026). Collective Security Treaty Organization: membership, events and statements. ' +
        'Data set, version 0.1.0, up to 23 November 2026. Allyscope. https://example.org/?t=2022-11-23',
    );
  });
});
