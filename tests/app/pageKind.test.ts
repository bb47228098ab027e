import { describe, expect, it } from 'vitest';
import { type PageKind, readView } from '../../src/app/pageKind';
import { DEFAULT_EMBED_VIEW } from '../../src/state/view';

const kind: PageKind = { embed: true, framed: false, defaults: DEFAULT_EMBED_VIEW };

describe(readView, () => {
  it('gives the view of the page itself where the address says nothing at all', () => {
    const own = { ...kind, query: 'view=timeline&t=2022' };
    expect(readView('', own)).toMatchObject({ view: 'timeline', t: '2022' });
    expect(readView('?theme=dark', own)).toMatchObject({ view: 'map', t: null, theme: 'dark' });
  });

  it('shows one lens in an embed', () => {
    expect(readView('?view=all', kind).view).toBe('map');
    expect(readView('?view=all', { ...kind, embed: false }).view).toBe('all');
  });
});
