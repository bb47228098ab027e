import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../src/app/pageKind';
import { addressOfView, viewOfAddress } from '../../src/app/urlSync';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW } from '../../src/state/view';

const FULL: PageKind = { embed: false, framed: false, defaults: DEFAULT_VIEW };
const EMBED: PageKind = { embed: true, framed: true, defaults: DEFAULT_EMBED_VIEW };
const OPENING = 't=2022-11-23&from=2022-09-01&to=2023-02-28';

describe(viewOfAddress, () => {
  it('opens on the opening when the address says nothing of ours', () => {
    expect(viewOfAddress('', OPENING, FULL).t).toBe('2022-11-23');
    expect(viewOfAddress('?utm_source=x', OPENING, FULL).t).toBe('2022-11-23');
  });

  it('keeps to the address when it says anything, a bad value included', () => {
    expect(viewOfAddress('?view=map', OPENING, FULL)).toEqual({ ...DEFAULT_VIEW, view: 'map' });
    expect(viewOfAddress('?t=never', OPENING, FULL)).toEqual(DEFAULT_VIEW);
  });

  it('leaves an embed at the latest day, and gives it one lens', () => {
    expect(viewOfAddress('', OPENING, EMBED)).toEqual(DEFAULT_EMBED_VIEW);
    expect(viewOfAddress('?view=all&t=2020', OPENING, EMBED)).toEqual({ ...DEFAULT_EMBED_VIEW, t: '2020' });
  });
});

describe(addressOfView, () => {
  it('never writes an empty query, which would mean the opening', () => {
    expect(addressOfView(DEFAULT_VIEW, DEFAULT_VIEW)).toBe('?view=all');
    expect(viewOfAddress(addressOfView(DEFAULT_VIEW, DEFAULT_VIEW), OPENING, FULL)).toEqual(DEFAULT_VIEW);
  });

  it('comes back as the same view', () => {
    const view = { ...DEFAULT_VIEW, focus: 'ARM', from: '2020', to: '2024', state: ['ARM', 'RUS'] };
    expect(addressOfView(view, DEFAULT_VIEW)).toBe('?from=2020&to=2024&focus=ARM&state=ARM,RUS');
    expect(viewOfAddress(addressOfView(view, DEFAULT_VIEW), OPENING, FULL)).toEqual(view);
  });
});
