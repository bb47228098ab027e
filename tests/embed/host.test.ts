import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHost } from '../../src/embed/host';

const SITE = 'https://site.example/maps/embed/';

/** A frame in an article, as far as the helper looks at it. */
class Frame extends EventTarget {
  asked: unknown[] = [];
  height = '600';
  style = {
    height: '',
    getPropertyValue: () => this.style.height,
    setProperty: (_: 'height', value: string) => {
      this.style.height = value;
    },
  };
  isConnected = true;
  contentWindow: object | null = {
    postMessage: (message: unknown, target: string) => this.asked.push([message, target]),
  };
  constructor(
    readonly page: Article,
    public src = `${SITE}?view=map`,
  ) {
    super();
    page.frames.push(this);
  }
  says(message: object, from: { source?: unknown; origin?: string } = {}): void {
    const { source = this.contentWindow, origin = 'https://site.example' } = from;
    const data = { app: 'allyscope', v: 1, ...message };
    this.page.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }));
  }
  /** Asks for a height, and gives the one that the frame then has. */
  wishes(height: unknown, from?: { source?: unknown; origin?: string }): string {
    this.says({ type: 'height', height }, from);
    return this.style.height;
  }
}

class Article extends EventTarget {
  frames: Frame[] = [];
  seen: Frame[] = [];
  defined = new Map<string, unknown>();
  see: (entries: { isIntersecting: boolean; target: Frame }[]) => void = () => {};
  performance = performance;
  CustomEvent = CustomEvent;
  HTMLElement = class {};
  customElements = {
    get: (name: string) => this.defined.get(name),
    define: (name: string, element: unknown) => this.defined.set(name, element),
  };
  document = Object.assign(new EventTarget(), { querySelectorAll: () => this.frames });
  IntersectionObserver = observerOf(this);

  start(script = `${SITE}v1.js`): this {
    startHost(this as unknown as Window & typeof globalThis, script);
    return this;
  }
  loads(target: unknown): void {
    this.document.dispatchEvent(Object.defineProperty(new Event('load'), 'target', { value: target }));
  }
}

function observerOf(article: Article) {
  return class {
    constructor(see: Article['see']) {
      article.see = see;
    }
    observe(frame: Frame) {
      article.seen.push(frame);
    }
  };
}

const MEASURE = [{ app: 'allyscope', v: 1, type: 'measure' }, '*'];

describe(startHost, () => {
  let page: Article;

  beforeEach(() => {
    vi.useFakeTimers();
    page = new Article();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives a frame the height that it asks for, and no other frame', () => {
    const [first, second] = [new Frame(page), new Frame(page)];
    page.start();
    expect(second.wishes(712)).toBe('712px');
    expect(first.style.height).toBe('');
  });

  it.each([
    [199, '200px'],
    [0, '200px'],
    [-50, '200px'],
    [4001, '4000px'],
    [1e300, '4000px'],
    [4000, '4000px'],
    [598, '598px'],
  ])('keeps %d within 200 and 4000', (wished, given) => {
    expect(new Frame(page.start()).wishes(wished)).toBe(given);
  });

  it.each([
    612.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '612',
    '612px',
    null,
    undefined,
    [612],
    {},
    true,
    612n,
  ])('takes whole numbers only: not %s', (wished) => {
    expect(new Frame(page.start()).wishes(wished)).toBe('');
  });

  it('leaves a change of less than two pixels', () => {
    const frame = new Frame(page.start());
    expect(frame.wishes(601)).toBe('');
    expect(frame.wishes(602)).toBe('602px');
    expect(frame.wishes(603)).toBe('602px');
    expect(frame.wishes(600)).toBe('600px');
  });

  it('hears the origin of the address, or one without a name, and no other', () => {
    const frame = new Frame(page.start());
    expect(frame.wishes(700, { origin: 'https://other.example' })).toBe('');
    expect(frame.wishes(700, { origin: 'http://site.example' })).toBe('');
    expect(frame.wishes(700, { origin: '' })).toBe('');
    expect(frame.wishes(700, { origin: 'null' })).toBe('700px');
    const elsewhere = new Frame(page, 'https://mirror.example/embed/');
    expect(elsewhere.wishes(700, { origin: 'https://mirror.example' })).toBe('700px');
    expect(new Frame(page, 'not an address').wishes(700)).toBe('');
  });

  it('hears no window that is not of a frame', () => {
    const frame = new Frame(page.start());
    expect(frame.wishes(700, { source: {} })).toBe('');
    expect(frame.wishes(700, { source: page })).toBe('');
    const gone = new Frame(page);
    gone.contentWindow = null;
    expect(gone.wishes(700, { source: null })).toBe('');
  });

  it('hears no other app, version or type', () => {
    const frame = new Frame(page.start());
    frame.says({ app: 'other', type: 'height', height: 700 });
    frame.says({ v: 2, type: 'height', height: 700 });
    frame.says({ type: 'heights', height: 700 });
    page.dispatchEvent(Object.assign(new Event('message'), { data: null, source: frame.contentWindow }));
    expect(frame.style.height).toBe('');
  });

  it('freezes after 20 changes in 10 s, for good, and that frame alone', () => {
    const [restless, calm] = [new Frame(page), new Frame(page)];
    page.start();
    for (let step = 1; step <= 20; step += 1) {
      vi.advanceTimersByTime(400);
      expect(restless.wishes(600 + step * 10)).toBe(`${600 + step * 10}px`);
    }
    expect(restless.wishes(900)).toBe('800px');
    vi.advanceTimersByTime(60_000);
    expect(restless.wishes(900)).toBe('800px');
    expect(calm.wishes(900)).toBe('900px');
  });

  it('does not freeze what changes more slowly', () => {
    const frame = new Frame(page.start());
    for (let step = 1; step <= 60; step += 1) {
      vi.advanceTimersByTime(500);
      expect(frame.wishes(600 + step * 10)).toBe(`${600 + step * 10}px`);
    }
  });

  it('counts no wish that changes nothing', () => {
    const frame = new Frame(page.start());
    frame.wishes(700);
    for (let step = 0; step < 1000; step += 1) frame.wishes(700 + (step % 2));
    expect(frame.wishes(720)).toBe('720px');
  });

  it('asks the frames of its site that are there already, and each that loads', () => {
    const [ours, other] = [new Frame(page), new Frame(page, 'https://other.example/embed/')];
    page.start();
    expect(ours.asked).toEqual([MEASURE]);
    const late = new Frame(page);
    page.loads(late);
    page.loads(other);
    page.loads({ src: `${SITE}picture.png` });
    page.loads(null);
    expect(late.asked).toEqual([MEASURE]);
    expect(other.asked).toEqual([]);
    other.says({ type: 'ready', view: 'map', lang: 'en' }, { origin: 'https://other.example' });
    page.loads(other);
    expect(other.asked).toEqual([MEASURE]);
  });

  it('asks a frame that comes into sight', () => {
    const frame = new Frame(page);
    page.start();
    expect(page.seen).toEqual([frame]);
    frame.asked = [];
    page.see([{ isIntersecting: false, target: frame }]);
    expect(frame.asked).toEqual([]);
    page.see([{ isIntersecting: true, target: frame }]);
    expect(frame.asked).toEqual([MEASURE]);
  });

  it('tells the page of views, readiness and faults', () => {
    const frame = new Frame(page.start());
    const told: unknown[] = [];
    for (const name of ['ready', 'view', 'error']) {
      frame.addEventListener(`allyscope:${name}`, (event) =>
        told.push([event.type, (event as CustomEvent).detail]),
      );
    }
    frame.says({ type: 'ready', view: 'map', lang: 'en' });
    frame.says({ type: 'view', query: 'view=stances' });
    frame.says({ type: 'error', code: 'DATA_HTTP', part: 'events' });
    frame.says({ type: 'view', query: { toString: 'no' } });
    expect(told).toEqual([
      ['allyscope:ready', { type: 'ready', view: 'map', lang: 'en' }],
      ['allyscope:view', { type: 'view', query: 'view=stances' }],
      ['allyscope:error', { type: 'error', code: 'DATA_HTTP', part: 'events' }],
    ]);
  });

  it('works once, however often it is there', () => {
    const listen = vi.spyOn(page, 'addEventListener');
    page.start().start();
    expect(listen).toHaveBeenCalledTimes(1);
    expect([...page.defined.keys()]).toEqual(['ally-scope']);
  });

  it('finds a frame that moved, and forgets one that went', () => {
    const frame = new Frame(page.start());
    frame.wishes(700);
    frame.contentWindow = { postMessage: () => {} };
    expect(frame.wishes(720)).toBe('720px');
    frame.isConnected = false;
    page.frames = [];
    expect(frame.wishes(740)).toBe('720px');
  });

  it('throws nothing, where a page has taken away what it stands on', () => {
    const bare = new EventTarget() as unknown as Window & typeof globalThis;
    expect(() => startHost(bare, '')).not.toThrow();
    const frame = new Frame(page.start());
    page.document.querySelectorAll = () => {
      throw new Error('taken away');
    };
    expect(frame.wishes(700)).toBe('');
  });
});
