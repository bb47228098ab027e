import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { shareWords } from '../../../src/i18n/messages/lateWords';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { tellSnippet } from '../../../src/views/controls/tellSnippet';
import { smallRecord } from '../../state/smallRecord';

describe(tellSnippet, () => {
  const titled = (part: Partial<View>) =>
    tellSnippet(smallRecord(), { ...DEFAULT_VIEW, ...part }, en, shareWords('en')).title;

  test('names a map by its date, no sharper than it was given', () => {
    expect(titled({ view: 'map', t: '2022' })).toBe('CSTO in 2022: map');
    expect(titled({ view: 'map', t: '2022-11' })).toBe('CSTO in November 2022: map');
    expect(titled({ view: 'map', t: '2022-11-23' })).toBe('CSTO on 23 November 2022: map');
    expect(titled({ view: 'map' })).toBe('CSTO: map');
  });

  test('names the others by their window', () => {
    expect(titled({ view: 'timeline', t: '2022', from: '2020', to: '2024' })).toBe(
      'CSTO, 2020–2024: timeline',
    );
    expect(titled({ view: 'stances', from: '2020' })).toBe('CSTO, from 2020: who said what');
    expect(titled({ view: 'table' })).toBe('CSTO: table');
  });

  test('says below the frame what the link leads to', () => {
    const view = { ...DEFAULT_VIEW, view: 'map' as const, t: '2022' };
    expect(tellSnippet(smallRecord(), view, en, shareWords('en')).link).toBe(
      'CSTO in 2022: interactive map and data',
    );
  });
});
