import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GuestMessage,
  heightMessages,
  readGuestMessage,
  readHostMessage,
  secretOf,
  setMessage,
  signed,
} from '../../src/embed/protocol';
import { DEFAULT_VIEW } from '../../src/state/view';
import { decodeView } from '../../src/state/viewCodec';

const set = (params: unknown) => ({ app: 'allyscope', v: 1, type: 'set', params });

describe(readHostMessage, () => {
  it('reads what is listed', () => {
    expect(readHostMessage({ app: 'allyscope', v: 1, type: 'measure' })).toEqual({ type: 'measure' });
    expect(readHostMessage({ sentinel: 'amp', type: 'frames-init' })).toEqual({ type: 'frames-init' });
    expect(readHostMessage({ message: 'ready', secret: 'aB3' })).toEqual({ type: 'ready', secret: 'aB3' });
    expect(readHostMessage(set({ view: 'stances', step: 3, notify: true, q: 'А & Б' }))).toEqual({
      type: 'set',
      query: 'view=stances&step=3&notify=1&q=%D0%90+%26+%D0%91',
    });
  });

  it.each([
    ['nothing', null],
    ['undefined', undefined],
    ['text', '{"app":"allyscope","v":1,"type":"measure"}'],
    ['a number', 7],
    ['a symbol', Symbol('measure')],
    ['a list', Object.assign([], { app: 'allyscope', v: 1, type: 'measure' })],
    ['a map', Object.assign(new Map(), { app: 'allyscope', v: 1, type: 'measure' })],
    ['another app', { app: 'other', v: 1, type: 'measure' }],
    ['another version', { app: 'allyscope', v: 2, type: 'measure' }],
    ['a version as text', { app: 'allyscope', v: '1', type: 'measure' }],
    ['a type that is not listed', { app: 'allyscope', v: 1, type: 'eval' }],
    ['a message of our own', { app: 'allyscope', v: 1, type: 'height', height: 400 }],
    ['a set without parameters', set(undefined)],
    ['a set with none', set({})],
    ['parameters as text', set('view=map')],
    ['parameters as a list', set(['view=map'])],
    ['parameters that say nothing', set({ view: null, t: ['2022'], from: { year: 2022 } })],
    ['what AMP says otherwise', { sentinel: 'amp', type: 'embed-state' }],
    ['a word of WordPress without a secret', { message: 'ready' }],
    ['another word of WordPress', { message: 'link', secret: 'aB3' }],
    ['something with a date in it', { app: 'allyscope', v: 1, type: 'measure', at: new Date(0) }],
  ])('refuses %s', (_, data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  it('passes no value that is not text, a number or a flag', () => {
    const params = { view: 'map', t: ['2022'], focus: { id: 'ARM' }, q: null, lang: undefined };
    expect(readHostMessage(set(params))).toEqual({ type: 'set', query: 'view=map' });
  });

  it('calls no accessor, and looks at nothing inherited', () => {
    let called = false;
    const trap = () => {
      called = true;
      return 'measure';
    };
    expect(
      readHostMessage(Object.defineProperty({ app: 'allyscope', v: 1 }, 'type', { get: trap })),
    ).toBeNull();
    const params = Object.defineProperty({ view: 'map' }, 't', { get: trap, enumerable: true });
    expect(readHostMessage(set(params))).toEqual({ type: 'set', query: 'view=map' });
    expect(called).toBe(false);
    expect(readHostMessage(Object.create({ app: 'allyscope', v: 1, type: 'measure' }))).toBeNull();
    const thrower = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    expect(readHostMessage(thrower)).toBeNull();
  });

  it('pollutes nothing', () => {
    const params = JSON.parse('{"__proto__":"x","constructor":"y","view":"map"}');
    expect(readHostMessage(set(params))).toEqual({
      type: 'set',
      query: '__proto__=x&constructor=y&view=map',
    });
    expect(({} as Record<string, unknown>).view).toBeUndefined();
  });

  it('takes less than 4 kB, whatever the alphabet', () => {
    const frame = JSON.stringify(set({ q: '' })).length;
    expect(readHostMessage(set({ q: 'a'.repeat(4095 - frame) }))).not.toBeNull();
    expect(readHostMessage(set({ q: 'a'.repeat(4096 - frame) }))).toBeNull();
    expect(readHostMessage(set({ q: 'я'.repeat(2100) }))).toBeNull();
    expect(readHostMessage({ ...set({ q: 'a' }), junk: 'b'.repeat(5000) })).toBeNull();
    expect(readHostMessage({ ...set({ q: 'a' }), ['k'.repeat(5000)]: 1 })).toBeNull();
    expect(readHostMessage({ ...set({ q: 'a' }), junk: Array(5000) })).toBeNull();
  });

  it('comes to an end with what has none, at a small price', () => {
    const circle: Record<string, unknown> = { app: 'allyscope', v: 1, type: 'measure' };
    circle.self = circle;
    expect(readHostMessage(circle)).toBeNull();
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(readHostMessage({ app: 'allyscope', v: 1, type: 'measure', deep })).toBeNull();
    const shared = Array(1000).fill('x'.repeat(1000));
    const layers = Array(1000).fill(Array(1000).fill(shared));
    expect(readHostMessage({ app: 'allyscope', v: 1, type: 'measure', layers })).toBeNull();
  });

  it('never throws, and says nothing of what it was not told', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
    });
    const near = fc.record(
      {
        app: fc.oneof(fc.constant('allyscope'), anything),
        v: fc.oneof(fc.constant(1), anything),
        sentinel: fc.oneof(fc.constant('amp'), anything),
        message: fc.oneof(fc.constant('ready'), anything),
        secret: anything,
        type: fc.oneof(fc.constantFrom('set', 'measure', 'frames-init'), anything),
        params: fc.oneof(fc.dictionary(fc.string(), anything), anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, near), (data) => {
        const message = readHostMessage(data);
        if (message?.type === 'set') expect(message.query).not.toBe('');
        if (message?.type === 'ready') expect(message.secret).toBe((data as { secret: string }).secret);
        if (message) expect(['set', 'measure', 'frames-init', 'ready']).toContain(message.type);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every set of ours that fits as the query of a link, which can do no more', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer(), fc.boolean());
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), value, { minKeys: 1, maxKeys: 8 }),
        (params) => {
          const message = readHostMessage(structuredClone(setMessage(params)));
          if (message?.type !== 'set') throw new Error('Not read');
          const read = new URLSearchParams(message.query);
          for (const [name, given] of Object.entries(params)) {
            const text = typeof given === 'boolean' ? (given ? '1' : '') : String(given);
            expect(read.get(name)).toBe(text);
          }
          expect(Object.keys(decodeView(message.query))).toEqual(Object.keys(DEFAULT_VIEW));
        },
      ),
    );
  });
});

describe(readGuestMessage, () => {
  const text = fc.string({ maxLength: 60 });
  const messages: fc.Arbitrary<GuestMessage> = fc.oneof(
    fc.record({ type: fc.constant('ready' as const), view: text, lang: text }),
    fc.record({ type: fc.constant('height' as const), height: fc.maxSafeInteger() }),
    fc.record({ type: fc.constant('view' as const), query: text }),
    fc.record({ type: fc.constant('error' as const), code: text, part: text }),
  );

  it('reads what was signed', () => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(readGuestMessage(structuredClone(signed(message)))).toEqual(message);
      }),
    );
  });

  it('takes whole heights only', () => {
    for (const height of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      600.5,
      '600',
      null,
      undefined,
      [600],
      {},
      600n,
    ]) {
      expect(readGuestMessage({ app: 'allyscope', v: 1, type: 'height', height })).toBeNull();
    }
  });

  it('passes on nothing that is not listed', () => {
    const data = { app: 'allyscope', v: 1, type: 'view', query: 'view=map', html: '<b>' };
    expect(readGuestMessage(data)).toEqual({ type: 'view', query: 'view=map' });
    expect(readGuestMessage({ ...data, query: 'x'.repeat(2049) })).toBeNull();
    expect(readGuestMessage({ ...data, query: 7 })).toBeNull();
    expect(readGuestMessage({ ...data, type: 'link' })).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => readGuestMessage(data) === null));
    expect(readGuestMessage(null)).toBeNull();
  });
});

describe(heightMessages, () => {
  it('says a height in each dialect, to WordPress only with its secret', () => {
    const three = [
      { app: 'allyscope', v: 1, type: 'height', height: 612 },
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      { 'datawrapper-height': { allyscope: 612 } },
    ];
    expect(heightMessages(612, null)).toEqual(three);
    expect(heightMessages(612, 'aB3')).toEqual([...three, { message: 'height', value: 612, secret: 'aB3' }]);
  });
});

describe(secretOf, () => {
  it.each([
    ['#?secret=aB3', 'aB3'],
    ['#?amp=1&secret=aB3', 'aB3'],
    ['#?secret=aB3&amp=1', 'aB3'],
    [`#?secret=${'x'.repeat(64)}`, 'x'.repeat(64)],
    [`#?secret=${'x'.repeat(65)}`, null],
    ['#?secret=a"b', null],
    ['#?secret=', null],
    ['#?nosecret=aB3', null],
    ['#amp=1', null],
    ['', null],
  ])('%s', (hash, secret) => {
    expect(secretOf(hash)).toBe(secret);
  });
});
