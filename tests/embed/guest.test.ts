import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Guest, type GuestOptions, startGuest } from '../../src/embed/guest';

type Posted = [message: Record<string, unknown>, target: string];

/** An embed page and the page around it, as far as a guest looks at them. */
class Frame extends EventTarget {
  posted: Posted[] = [];
  parent: object = {
    postMessage: (message: Record<string, unknown>, target: string) => {
      this.posted.push([structuredClone(message), target]);
    },
  };
  location: { hash: string; ancestorOrigins?: string[] } = { hash: '' };
  performance = performance;
  innerWidth = 640;
  sizes: (() => void)[] = [];
  setTimeout = (run: () => void, delay: number) => setTimeout(run, delay);
  clearTimeout = (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer);

  hear(data: unknown, from: { source?: unknown; origin?: string } = {}): void {
    const { source = this.parent, origin = 'https://paper.example' } = from;
    this.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  }

  /** Takes what was posted so far: heights as numbers, else the types. */
  taken(): (string | number)[] {
    const taken = this.posted.filter(([message]) => message.app === 'allyscope');
    this.posted = [];
    return taken.map(([message]) =>
      typeof message.height === 'number' ? message.height : `${message.type}`,
    );
  }
}

const MEASURE = { app: 'allyscope', v: 1, type: 'measure' };

describe(startGuest, () => {
  let frame: Frame;
  let height: number;
  let query: string;
  let sets: string[];
  let guests: Guest[];

  beforeEach(() => {
    vi.useFakeTimers();
    frame = new Frame();
    height = 612;
    query = 'view=map';
    sets = [];
    guests = [];
  });
  afterEach(() => {
    for (const guest of guests) guest.stop();
    vi.useRealTimers();
  });

  function start(options: Partial<GuestOptions> = {}): Guest {
    const guest = startGuest({
      window: frame as unknown as Window & typeof globalThis,
      view: () => ({ view: 'map', lang: 'en', query }),
      onSet: (wished) => sets.push(wished),
      origin: null,
      notify: false,
      measure: () => height,
      ...options,
    });
    guests.push(guest);
    return guest;
  }

  function startReady(options: Partial<GuestOptions> = {}): Guest {
    const guest = start(options);
    guest.ready();
    frame.posted = [];
    return guest;
  }

  it('says once that it is ready, how high, and in each dialect', () => {
    frame.location.hash = '#?secret=aB3';
    const guest = start();
    expect(frame.posted).toEqual([]);
    guest.ready();
    guest.ready();
    expect(frame.posted).toEqual([
      [{ app: 'allyscope', v: 1, type: 'ready', view: 'map', lang: 'en' }, '*'],
      [{ sentinel: 'amp', type: 'embed-ready' }, '*'],
      [{ app: 'allyscope', v: 1, type: 'height', height: 612 }, '*'],
      [{ sentinel: 'amp', type: 'embed-size', height: 612 }, '*'],
      [{ 'datawrapper-height': { allyscope: 612 } }, '*'],
      [{ message: 'height', value: 612, secret: 'aB3' }, '*'],
    ]);
  });

  it('posts a height once things are at rest for 100 ms', () => {
    const guest = startReady();
    for (const step of [700, 710, 720]) {
      height = step;
      guest.changed();
      vi.advanceTimersByTime(60);
    }
    expect(frame.taken()).toEqual([]);
    vi.advanceTimersByTime(39);
    expect(frame.taken()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(frame.taken()).toEqual([720]);
  });

  it('posts whole pixels, and no change of less than two', () => {
    const guest = startReady();
    for (const [next, told] of [
      [613, []],
      [610.9, []],
      [613.2, [614]],
      [614, []],
      [612, [612]],
    ] as const) {
      height = next;
      guest.changed();
      vi.advanceTimersByTime(100);
      expect(frame.taken(), `${next}`).toEqual(told);
    }
  });

  it('posts five in ten seconds, and the last in the end', () => {
    const guest = startReady();
    for (let step = 1; step <= 20; step += 1) {
      height = 600 + step * 10 + 2;
      guest.changed();
      vi.advanceTimersByTime(200);
    }
    // The first of the five went with the readiness.
    expect(frame.taken()).toEqual([612 + 10, 632, 642, 652]);
    vi.advanceTimersByTime(5999);
    expect(frame.taken()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(frame.taken()).toEqual([802]);
    vi.advanceTimersByTime(60_000);
    expect(frame.taken()).toEqual([]);
  });

  it.each(['pointerdown', 'keydown'])('posts more when the reader does something: %s', (gesture) => {
    const guest = startReady();
    for (let step = 1; step <= 12; step += 1) {
      frame.dispatchEvent(new Event(gesture));
      height = 612 + step * 10;
      guest.changed();
      vi.advanceTimersByTime(100);
    }
    expect(frame.taken()).toHaveLength(12);
  });

  it.each([
    ['our word', MEASURE],
    ['that of AMP', { sentinel: 'amp', type: 'frames-init' }],
    ['that of WordPress', { message: 'ready', secret: 'aB3' }],
  ])('answers %s with the height, changed or not', (_, question) => {
    frame.location.hash = '#?secret=aB3';
    startReady();
    frame.hear(question);
    expect(frame.posted.map(([message]) => message)).toEqual([
      { app: 'allyscope', v: 1, type: 'height', height: 612 },
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      { 'datawrapper-height': { allyscope: 612 } },
      { message: 'height', value: 612, secret: 'aB3' },
    ]);
  });

  it('answers no other secret, nor any when it has none', () => {
    frame.location.hash = '#?secret=aB3';
    startReady();
    frame.hear({ message: 'ready', secret: 'aB4' });
    expect(frame.taken()).toEqual([]);
    frame = new Frame();
    startReady();
    frame.hear({ message: 'ready', secret: 'aB3' });
    expect(frame.taken()).toEqual([]);
  });

  it('hands a set to the reader of addresses', () => {
    startReady();
    frame.hear({ app: 'allyscope', v: 1, type: 'set', params: { view: 'stances', theme: 'dark' } });
    expect(sets).toEqual(['view=stances&theme=dark']);
    expect(frame.posted).toEqual([]);
  });

  it('hears its parent only', () => {
    startReady();
    for (const source of [frame, {}, null, undefined]) {
      frame.dispatchEvent(Object.assign(new Event('message'), { data: MEASURE, source, origin: 'null' }));
    }
    expect(frame.posted).toEqual([]);
    frame.hear(MEASURE);
    expect(frame.taken()).toEqual([612]);
  });

  it('hears and tells one origin, when it is told which', () => {
    start({ origin: 'https://paper.example' }).ready();
    expect(new Set(frame.posted.map(([, target]) => target))).toEqual(new Set(['https://paper.example']));
    frame.posted = [];
    for (const origin of [
      'https://other.example',
      'https://paper.example.evil.example',
      'http://paper.example',
      'null',
      '',
    ]) {
      frame.hear(MEASURE, { origin });
    }
    expect(frame.posted).toEqual([]);
    frame.hear(MEASURE, { origin: 'https://paper.example' });
    expect(frame.taken()).toEqual([612]);
  });

  it('does not call out to an origin that is known not to be there', () => {
    frame.location.ancestorOrigins = ['https://other.example'];
    start({ origin: 'https://paper.example' }).ready();
    expect(frame.posted).toEqual([]);
    frame.location.ancestorOrigins = ['null'];
    start({ origin: 'https://paper.example' }).ready();
    expect(frame.taken()).toEqual(['ready', 612]);
  });

  it('drops what comes faster than ten times a second', () => {
    startReady();
    for (let step = 0; step < 1000; step += 1) {
      frame.hear({ app: 'allyscope', v: 1, type: 'set', params: { step } });
      vi.advanceTimersByTime(1);
    }
    expect(sets).toEqual(Array.from({ length: 10 }, (_, step) => `step=${step}`));
    frame.hear({ app: 'allyscope', v: 1, type: 'set', params: { step: 'later' } });
    expect(sets.at(-1)).toBe('step=later');
  });

  it('counts only what is meant for it', () => {
    startReady();
    for (let step = 0; step < 100; step += 1) frame.hear({ consent: step });
    frame.hear(MEASURE);
    expect(frame.taken()).toEqual([612]);
  });

  it('posts views only to those who want to know, once each', () => {
    const silent = startReady();
    query = 'view=stances&t=2022-02';
    silent.changed();
    vi.advanceTimersByTime(100);
    expect(frame.posted).toEqual([]);
    const guest = startReady({ notify: true });
    query = 'view=timeline';
    guest.changed();
    vi.advanceTimersByTime(100);
    guest.changed();
    vi.advanceTimersByTime(100);
    expect(frame.posted).toEqual([[{ app: 'allyscope', v: 1, type: 'view', query: 'view=timeline' }, '*']]);
  });

  it('posts a fault once for each part', () => {
    const guest = start();
    guest.failed('DATA_HTTP', 'events');
    guest.failed('DATA_HTTP', 'events');
    guest.failed('DATA_HTTP', 'statements');
    expect(frame.posted.map(([message]) => message)).toEqual([
      { app: 'allyscope', v: 1, type: 'error', code: 'DATA_HTTP', part: 'events' },
      { app: 'allyscope', v: 1, type: 'error', code: 'DATA_HTTP', part: 'statements' },
    ]);
  });

  it('has no height while it has no width, nor a height that is none', () => {
    frame.innerWidth = 0;
    const guest = start();
    guest.ready();
    frame.hear(MEASURE);
    expect(frame.taken()).toEqual(['ready']);
    frame.innerWidth = 640;
    for (const none of [0, -5, Number.NaN, Number.POSITIVE_INFINITY]) {
      height = none;
      guest.changed();
      vi.advanceTimersByTime(100);
      frame.hear(MEASURE);
    }
    expect(frame.posted).toEqual([]);
    height = 400;
    frame.dispatchEvent(new Event('resize'));
    vi.advanceTimersByTime(100);
    expect(frame.taken()).toEqual([400]);
  });

  it('watches the size of the content', () => {
    const content = {} as Element;
    const watched: { sized: () => void; seen: unknown[]; over: boolean }[] = [];
    class ResizeObserver {
      seen: unknown[] = [];
      over = false;
      constructor(readonly sized: () => void) {
        watched.push(this);
      }
      observe(element: unknown) {
        this.seen.push(element);
      }
      disconnect() {
        this.over = true;
      }
    }
    const guest = startReady({ window: Object.assign(frame, { ResizeObserver }) as never, content });
    expect(watched[0]?.seen).toEqual([content]);
    height = 800;
    watched[0]?.sized();
    vi.advanceTimersByTime(100);
    expect(frame.taken()).toEqual([800]);
    guest.stop();
    expect(watched[0]?.over).toBe(true);
  });

  it('is silent outside of a frame', () => {
    frame.parent = frame;
    const postMessage = vi.fn();
    Object.assign(frame, { postMessage });
    start({ notify: true }).ready();
    frame.hear(MEASURE);
    vi.advanceTimersByTime(1000);
    expect(postMessage).not.toHaveBeenCalled();
  });

  it('is silent when it is over', () => {
    const guest = startReady();
    height = 900;
    guest.changed();
    guest.stop();
    guest.changed();
    guest.failed('A', 'b');
    frame.hear(MEASURE);
    vi.advanceTimersByTime(20_000);
    expect(frame.posted).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  describe('where things break', () => {
    afterEach(() => vi.restoreAllMocks());

    it.each([
      [
        'posting',
        {
          parent: {
            postMessage: () => {
              throw new Error('posting');
            },
          },
        },
      ],
      [
        'the parent',
        {
          get parent(): never {
            throw new Error('parent');
          },
        },
      ],
      [
        'the address',
        {
          get location(): never {
            throw new Error('location');
          },
        },
      ],
      [
        'the clock',
        {
          get performance(): never {
            throw new Error('performance');
          },
        },
      ],
    ])('neither throws nor logs: %s', (_, broken) => {
      const logs = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
        vi.spyOn(console, name),
      );
      Object.defineProperties(frame, Object.getOwnPropertyDescriptors(broken));
      const guest = start({ notify: true });
      guest.ready();
      guest.changed();
      guest.failed('A', 'b');
      frame.dispatchEvent(Object.assign(new Event('message'), { data: MEASURE, source: {}, origin: '' }));
      vi.advanceTimersByTime(20_000);
      guest.stop();
      for (const log of logs) expect(log).not.toHaveBeenCalled();
    });

    it('keeps to itself what the app throws', () => {
      const guest = start({
        view: () => {
          throw new Error('view');
        },
        measure: () => {
          throw new Error('measure');
        },
        onSet: () => {
          throw new Error('set');
        },
      });
      guest.ready();
      guest.changed();
      frame.hear(MEASURE);
      frame.hear({ app: 'allyscope', v: 1, type: 'set', params: { view: 'map' } });
      expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
    });
  });

  it('works among prototypes that somebody has tampered with', () => {
    const spoilt: [object, string | symbol, PropertyDescriptor][] = [];
    const spoil = (target: object, name: string | symbol, descriptor: PropertyDescriptor) => {
      const before = Object.getOwnPropertyDescriptor(target, name);
      if (before) spoilt.push([target, name, before]);
      else spoilt.push([target, name, { value: undefined }]);
      Object.defineProperty(target, name, { configurable: true, ...descriptor });
    };
    const refuse = () => {
      throw new Error('tampered with');
    };
    // Read only afterwards, for the test's own tools stand on the same ground.
    const posted: object[] = [];
    let count = 0;
    frame.parent = {
      postMessage: (message: object) => {
        posted[count] = message;
        count += 1;
      },
    };
    const guest = start();
    const asked = Object.assign(new Event('message'), { data: MEASURE, source: frame.parent, origin: 'x' });
    const params = { view: 'stances' };
    const set = { app: 'allyscope', v: 1, type: 'set', params };
    const wished = Object.assign(new Event('message'), { data: set, source: frame.parent, origin: 'x' });
    let wish = '';
    const other = start({
      onSet: (text) => {
        wish = text;
      },
    });
    const before = Array.prototype[Symbol.iterator];
    try {
      for (const name of ['app', 'v', 'type', 'height', 'message', 'sentinel', 'secret', 'view', 'query']) {
        spoil(Object.prototype, name, { set: refuse, get: () => 'forged' });
      }
      spoil(Object.prototype, 'toJSON', { value: refuse, writable: true });
      for (const name of [
        'map',
        'forEach',
        'filter',
        'concat',
        'includes',
        'reduce',
        'some',
        'every',
        'flatMap',
      ]) {
        spoil(Array.prototype, name, { value: refuse, writable: true });
      }
      guest.ready();
      guest.failed('A', 'b');
      frame.dispatchEvent(asked);
      Array.prototype[Symbol.iterator] = refuse;
      frame.dispatchEvent(asked);
      Array.prototype[Symbol.iterator] = before;
      frame.dispatchEvent(wished);
    } finally {
      Array.prototype[Symbol.iterator] = before;
      for (let index = spoilt.length - 1; index >= 0; index -= 1) {
        const [target, name, descriptor] = spoilt[index] as (typeof spoilt)[number];
        if (descriptor.value === undefined && !descriptor.get)
          delete (target as Record<string | symbol, unknown>)[name];
        else Object.defineProperty(target, name, descriptor);
      }
    }
    other.stop();
    expect(wish).toBe('view=stances');
    const types = posted.map((message) => (message as { type?: string }).type ?? 'dialect');
    const answer = ['height', 'embed-size', 'dialect'];
    // Two guests answer in one frame; the first also told of its readiness and its fault.
    expect(types).toEqual([
      'ready',
      'embed-ready',
      ...answer,
      'error',
      ...answer,
      ...answer,
      ...answer,
      ...answer,
    ]);
  });
});
