import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, FACETS, type View } from '../../src/state/view';
import { decodeView, encodeView } from '../../src/state/viewCodec';
import { anyView } from './anyView';

const LIMIT = 2048;

describe(encodeView, () => {
  test('writes nothing for the defaults', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(encodeView(DEFAULT_EMBED_VIEW, DEFAULT_EMBED_VIEW)).toBe('');
  });

  test('writes only what differs, in one order, with plain commas', () => {
    const view: View = { ...DEFAULT_VIEW, state: ['ARM', 'BLR'], t: '2022-11-23', theme: 'dark' };
    expect(encodeView(view)).toBe('t=2022-11-23&state=ARM,BLR&theme=dark');
  });

  test('every name written is one that differs from the default', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const name of new URLSearchParams(encodeView(view)).keys()) {
          expect(view[name as keyof View]).not.toEqual(DEFAULT_VIEW[name as keyof View]);
        }
      }),
    );
  });

  test('is read back as the same view, on the full page and in an embed', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(DEFAULT_VIEW, DEFAULT_EMBED_VIEW), (view, defaults) => {
        const query = encodeView(view, defaults);
        fc.pre(query.length <= LIMIT);
        expect(decodeView(query, defaults)).toEqual(view);
        expect(decodeView(`?${query}`, defaults)).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });
});

describe(decodeView, () => {
  test('never throws, and what it gives is a view that can be written and read again', () => {
    const part = fc.constantFrom(
      't',
      'from',
      'to',
      'focus',
      'q',
      'state',
      'stance',
      'view',
      'step',
      'origin',
      '__proto__',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.tuple(part, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 })
        .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const view = decodeView(text);
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['t', '2022-13'],
    ['t', '2022-02-30'],
    ['t', '22'],
    ['t', 'yesterday'],
    ['t', '2022-11-23T00:00'],
    ['from', '0999'],
    ['version', '../csto'],
    ['version', '0.1.0_a'],
    ['version', '1'.repeat(41)],
    ['view', 'ALL'],
    ['view', 'constructor'],
    ['focus', '../../etc'],
    ['focus', '<script>'],
    ['focus', 'x'.repeat(97)],
    ['focus', ''],
    ['state', ',,,'],
    ['stance', '3,+1'],
    ['network', 'hairball'],
    ['paint', 'votes.'],
    ['paint', 'url(x)'],
    ['step', '0'],
    ['step', '1e3'],
    ['step', '99999'],
    ['theme', 'sepia'],
    ['lang', 'xx'],
    ['notify', 'true'],
    ['origin', 'http://example.org'],
    ['origin', 'https://example.org/path'],
    ['origin', 'https://'],
    ['origin', 'javascript:alert(1)'],
  ])('takes the default for a bad value: %s=%s', (name, value) => {
    expect(decodeView(new URLSearchParams({ [name]: value }).toString())).toEqual(DEFAULT_VIEW);
  });

  test('takes the first value of a name, also when it is bad', () => {
    expect(decodeView('theme=dark&theme=light').theme).toBe('dark');
    expect(decodeView('theme=sepia&theme=light').theme).toBe('auto');
  });

  test('ignores names it does not know and names of every object', () => {
    const view = decodeView('colour=red&__proto__=x&constructor=y&toString=z');
    expect(view).toEqual(DEFAULT_VIEW);
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
  });

  test('counts a query past the limit as empty', () => {
    const filler = (length: number) => `theme=dark&x=${'y'.repeat(length - 'theme=dark&x='.length)}`;
    expect(decodeView(filler(LIMIT)).theme).toBe('dark');
    expect(decodeView(filler(LIMIT + 1))).toEqual(DEFAULT_VIEW);
  });

  test('keeps the first 20 good ids of a filter, each once', () => {
    const many = Array.from({ length: 30 }, (_, i) => `a${i}`);
    for (const facet of FACETS.filter((name) => name !== 'stance')) {
      expect(decodeView(`${facet}=!,${many.join(',')},a0`)[facet]).toEqual(many.slice(0, 20));
      expect(decodeView(`${facet}=a,b,a`)[facet]).toEqual(['a', 'b']);
    }
  });

  test('turns a window round that was given backwards', () => {
    expect(decodeView('from=2024&to=2020')).toMatchObject({ from: '2020', to: '2024' });
    expect(decodeView('from=2022-06&to=2022')).toMatchObject({ from: '2022-06', to: '2022' });
  });

  test('cuts search text to 100 characters, whole ones, and takes control and bidi characters out', () => {
    expect(decodeView(`q=${encodeURIComponent('😀'.repeat(120))}`).q).toBe('😀'.repeat(100));
    expect(decodeView('q=a%00b%E2%80%AEc').q).toBe('abc');
    expect(decodeView('q=%E0%A4%A').q).not.toContain('\u0000');
  });
});
