import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/state/view';
import { Header } from '../../../src/views/controls/Header';
import type { Sharing } from '../../../src/views/controls/sharing';
import { drawn, times } from './drawn';

const SHARING: Sharing = {
  site: 'https://example.org/',
  versions: { current: '1', kept: [] },
  oembed: false,
  onCopy: async () => true,
  loadIntegrity: async () => null,
  drawPicture: () => Promise.reject(new Error('Nothing is drawn here.')),
  onSave: () => {},
};

describe(Header, () => {
  const header = (part: Partial<View> = {}) =>
    drawn(<Header link={() => 'https://example.org/'} sharing={SHARING} />, part);

  test('says whose record it is, how many belong at its end, and its years', () => {
    expect(header()).toContain('Collective Security Treaty Organization');
    expect(header()).toContain('3 members, 1992–2026');
  });
  test('has the actions that work, each once and named', () => {
    for (const action of ['search', 'cite', 'share', 'theme']) {
      expect(times(header(), `data-action="${action}"`)).toBe(1);
    }
    expect(header({ theme: 'dark' })).toContain('aria-label="Colours: dark. Change to: as the system"');
  });
  test('has a named search field from the first, without a form', () => {
    expect(header()).toMatch(/<input[^>]*data-action="search"[^>]*aria-label=/);
    expect(header()).not.toContain('<form');
  });
});
