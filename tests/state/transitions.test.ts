import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as transitions from '../../src/state/transitions';
import { DEFAULT_VIEW, FACETS, type View } from '../../src/state/view';
import { decodeView, encodeView } from '../../src/state/viewCodec';
import { anyView } from './anyView';

const { clearFilters, reset, setCursor, setFilter, setFocusAt, setSearch, setWindow, toggleFilter } =
  transitions;
const id = fc.string({ unit: fc.constantFrom(...'abc-_9'), minLength: 1, maxLength: 6 });
const facet = fc.constantFrom(...FACETS.filter((name) => name !== 'stance'));
const day = fc.integer({ min: 8000, max: 20_800 });

describe('every transition', () => {
  const any: fc.Arbitrary<transitions.Transition> = fc.oneof(
    day.map(setCursor),
    fc.tuple(fc.option(day), fc.option(day)).map(([from, to]) => setWindow(from, to)),
    fc.option(id).map(transitions.setFocus),
    fc.tuple(id, day).map(([focus, on]) => setFocusAt(focus, on)),
    fc.tuple(facet, id).map(([name, value]) => toggleFilter(name, value)),
    fc.tuple(facet, fc.array(id, { maxLength: 30 })).map(([name, values]) => setFilter(name, values)),
    fc.string({ unit: 'binary', maxLength: 160 }).map(setSearch),
    fc.constantFrom(
      transitions.setLens('map'),
      transitions.setNetwork('matrix'),
      transitions.setTheme('dark'),
    ),
    fc.constantFrom(clearFilters, reset),
  );

  test('leads to a view that a link restores', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (steps) => {
        const view = steps.reduce<View>((now, step) => step(now), DEFAULT_VIEW);
        expect(decodeView(encodeView(view))).toEqual(view);
      }),
      { numRuns: 400 },
    );
  });

  test('leaves the view it was given as it was', () => {
    fc.assert(
      fc.property(anyView, any, (view, step) => {
        const before = structuredClone(view);
        step(view);
        expect(view).toEqual(before);
      }),
    );
  });
});

describe(toggleFilter, () => {
  test('twice is as before, where there is room', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 19 }), id, (values, value) => {
        fc.pre(!values.includes(value));
        const view = { ...DEFAULT_VIEW, actor: values };
        expect(toggleFilter('actor', value)(toggleFilter('actor', value)(view))).toEqual(view);
      }),
    );
  });

  test('keeps the newest 20', () => {
    const full = { ...DEFAULT_VIEW, actor: Array.from({ length: 20 }, (_, i) => `a${i}`) };
    const { actor } = toggleFilter('actor', 'new')(full);
    expect(actor).toHaveLength(20);
    expect(actor.at(-1)).toBe('new');
    expect(actor).not.toContain('a0');
  });
});

describe(setWindow, () => {
  test('takes its days either way round', () => {
    expect(setWindow(19_000, 18_000)(DEFAULT_VIEW)).toEqual(setWindow(18_000, 19_000)(DEFAULT_VIEW));
  });
  test('is taken away by a null on either side', () => {
    const view = setWindow(18_000, 19_000)(DEFAULT_VIEW);
    expect(setWindow(null, 19_000)(view)).toEqual(DEFAULT_VIEW);
  });
});

describe(clearFilters, () => {
  test('takes filters, search and window, and nothing else', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { category, state, actor, claim, stance, q, from, to, certain, ...kept } = view;
        expect(clearFilters(view)).toEqual({
          ...kept,
          category: [],
          state: [],
          actor: [],
          claim: [],
          stance: [],
          q: '',
          from: null,
          to: null,
          certain: false,
        });
      }),
    );
  });
});

describe(reset, () => {
  test('keeps the lens, the language, the theme and what the host fixed', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      view: 'map',
      theme: 'dark',
      origin: 'https://example.org',
      t: '2022',
      q: 'x',
    };
    expect(reset(view)).toEqual({
      ...DEFAULT_VIEW,
      view: 'map',
      theme: 'dark',
      origin: 'https://example.org',
    });
  });
});
