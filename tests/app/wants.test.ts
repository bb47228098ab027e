import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWants, type Wants, wantsOf } from '../../src/app/wants';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, type View } from '../../src/state/view';

const wants: fc.Arbitrary<Wants> = fc.record({
  texts: fc.boolean(),
  words: fc.boolean(),
  statements: fc.boolean(),
  sources: fc.boolean(),
  annex: fc.boolean(),
});
const of = (view: Partial<View>) => wantsOf({ ...DEFAULT_EMBED_VIEW, ...view }, true);

describe(wantsOf, () => {
  it('asks for little where an embed shows a map', () => {
    expect(of({})).toEqual({
      texts: false,
      words: false,
      statements: false,
      sources: false,
      annex: false,
    });
  });

  it('asks for what is said where that is shown, or filters what is shown', () => {
    for (const view of [
      { view: 'timeline' },
      { view: 'stances' },
      { actor: ['lukashenko'] },
      { claim: ['x'] },
      { stance: ['1'] },
    ] as const) {
      expect(of(view), JSON.stringify(view)).toMatchObject({ texts: false, words: false, statements: true });
    }
  });

  it('asks for everything that a detail, a search or a table reads from', () => {
    expect(of({ focus: 'ARM' })).toEqual({
      texts: true,
      words: true,
      statements: true,
      sources: true,
      annex: true,
    });
    expect(of({ paint: 'votes.x' })).toMatchObject({ annex: true });
    expect(of({ q: 'war' })).toMatchObject({ texts: true, words: true, statements: true });
    expect(of({ view: 'table' })).toMatchObject({
      texts: true,
      words: false,
      statements: true,
      sources: true,
    });
  });

  it('has the full page begin with as little as its lenses draw', () => {
    expect(wantsOf(DEFAULT_VIEW, false)).toEqual({
      texts: false,
      words: false,
      statements: true,
      sources: false,
      annex: false,
    });
  });
});

describe(addWants, () => {
  it('never takes back, and is the same object when nothing is added', () => {
    fc.assert(
      fc.property(wants, wants, (now, more) => {
        const both = addWants(now, more);
        for (const name of ['texts', 'words', 'statements', 'sources', 'annex'] as const) {
          expect(both[name]).toBe(now[name] || more[name]);
        }
        expect(addWants(both, more)).toBe(both);
      }),
    );
  });
});
