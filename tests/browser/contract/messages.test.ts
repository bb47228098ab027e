import { describe, expect, it } from 'vitest';
import { host, hostOrigin, lensOf, ours, until, useHost } from './host';

/*
 * Section 3: what is said to the article, in four dialects, and what is heard from it, which is little.
 */

const set = (params: object) => ({ app: 'allyscope', v: 1, type: 'set', params });
const MEASURE = { app: 'allyscope', v: 1, type: 'measure' };
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('an embed says', () => {
  useHost();

  it('that it is ready, and its height in the words of four hosts', async () => {
    const hosted = await host('?view=timeline', { hash: '#?secret=aB3xyz', width: 600 });
    await until(hosted, ({ message }) => message === 'height');
    const said = (await hosted.said()).map(({ data }) => data);
    expect(said[0]).toEqual({ app: 'allyscope', v: 1, type: 'ready', view: 'timeline', lang: 'en' });
    expect(said[1]).toEqual({ sentinel: 'amp', type: 'embed-ready' });
    const [{ height } = {}] = await ours(hosted, 'height');
    expect(Number.isInteger(height)).toBe(true);
    expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(said).toContainEqual({ message: 'height', value: height, secret: 'aB3xyz' });
    expect(said).toContainEqual({ 'datawrapper-height': { allyscope: height } });
    expect(said.filter(({ type }) => type === 'view')).toEqual([]);
    expect(new URL(hosted.frame.url()).hash).toBe('#?secret=aB3xyz');
  });

  it.each(['#amp=1', '#?secret=%3Cb%3E', `#?secret=${'a'.repeat(65)}`, '#map'])(
    'nothing to WordPress for the hash %s, and leaves the hash alone',
    async (hash) => {
      const hosted = await host('?view=table', { hash });
      await until(hosted, ({ type }) => type === 'height');
      expect((await hosted.said()).filter(({ data }) => 'message' in data)).toEqual([]);
      expect(new URL(hosted.frame.url()).hash).toBe(hash);
    },
  );

  it('each view, once, to a host that asked for it', async () => {
    const hosted = await host('?view=map&notify=1');
    await until(hosted, ({ type }) => type === 'ready');
    await hosted.post(set({ view: 'stances', t: '2022-02' }));
    await until(hosted, ({ type }) => type === 'view');
    await hosted.frame.locator('[data-view="stances"] [data-kind="person"]').first().waitFor();
    expect(await ours(hosted, 'view')).toEqual([
      { app: 'allyscope', v: 1, type: 'view', query: 'view=stances&t=2022-02&notify=1' },
    ]);
  });

  it('once what fails, and draws the rest', async () => {
    const hosted = await host('?view=timeline', {
      prepare: (page) =>
        page.route(/\/data\/csto\/statements(-brief)?\./, (route) => route.fulfill({ status: 404 })),
    });
    const { code, part } = await until(hosted, ({ type }) => type === 'error');
    expect([code, part]).toEqual(['DATA_HTTP', 'statements']);
    expect(await hosted.frame.locator('[data-kind="event"]').count()).toBeGreaterThan(5);
    await hosted.post(MEASURE, MEASURE);
    await rest(300);
    expect(await ours(hosted, 'error')).toHaveLength(1);
    expect(hosted.expectFaults(/404/).length).toBeGreaterThan(0);
  });
});

describe('an embed hears', () => {
  useHost();

  it('wishes for another view and questions for its height, in three dialects', async () => {
    const hosted = await host('?view=map', { hash: '#?secret=s3cret' });
    const { frame, post, said } = hosted;
    await until(hosted, ({ message }) => message === 'height');
    for (const question of [
      MEASURE,
      { sentinel: 'amp', type: 'frames-init' },
      { message: 'ready', secret: 's3cret' },
    ]) {
      const before = (await said()).length;
      await post(question);
      await expect
        .poll(async () => (await said()).length, { message: JSON.stringify(question) })
        .toBeGreaterThan(before);
    }
    await post(set({ t: '1999-04-02', theme: 'dark' }));
    await expect.poll(() => frame.locator('h1 time').getAttribute('datetime')).toBe('1999-04-02');
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    // A wish is for what changes; the rest stays.
    await post(set({ state: 'ARM' }));
    await expect.poll(() => new URL(frame.url()).search).toContain('state=ARM');
    expect(new URL(frame.url()).search).toContain('t=1999-04-02');
    expect(new URL(frame.url()).search).toContain('theme=dark');
  });

  it.each([
    ['another secret', { message: 'ready', secret: 'other' }],
    ['another version', { ...MEASURE, v: 2 }],
    ['another app', { ...MEASURE, app: 'datawrapper' }],
    ['a list', [MEASURE]],
    ['text', JSON.stringify(MEASURE)],
    ['nothing', null],
    ['more than 4 kB', { ...MEASURE, more: 'x'.repeat(5000) }],
    ['no type', { app: 'allyscope', v: 1 }],
    ['a type not listed', { app: 'allyscope', v: 1, type: 'constructor' }],
  ])('nothing in %s', async (_, message) => {
    const hosted = await host('?view=table', { hash: '#?secret=s3cret' });
    await until(hosted, ({ message }) => message === 'height');
    const before = (await hosted.said()).length;
    await hosted.post(message);
    await rest(400);
    expect((await hosted.said()).length).toBe(before);
    // It still hears what is meant for it.
    await hosted.post(MEASURE);
    await expect.poll(async () => (await hosted.said()).length).toBeGreaterThan(before);
  });

  it('no more in a message than in a link', async () => {
    const { frame, post, page } = await host('?view=map');
    const hostile = '<img src=x onerror=alert(1)>';
    const wishes = Object.fromEntries(
      ['view', 'focus', 'q', 'dataset', 'lang', 't', 'borders', 'html', 'css', 'data'].map((name) => [
        name,
        hostile,
      ]),
    );
    await post(set(wishes), set({ ['__proto__']: 'x', constructor: 'y', toString: 'z' }));
    await post(set({ t: '2010' }));
    await expect.poll(() => frame.locator('h1 time').getAttribute('datetime')).toBe('2010-12-31');
    expect(await lensOf(frame)).toBe('map');
    expect(await frame.locator('img').count()).toBe(0);
    // Who may talk, and what is told, stays for the address to say.
    await post(set({ origin: 'https://other.example', notify: '1' }));
    await rest(300);
    expect(frame.url()).not.toMatch(/origin|notify/);
    expect(page.url()).toBe(`${hostOrigin()}/`);
  });

  it('its parent alone', async () => {
    const hosted = await host('?view=map');
    await until(hosted, ({ type }) => type === 'height');
    const before = (await hosted.said()).length;
    await hosted.frame.evaluate((message) => window.postMessage(message, '*'), set({ t: '1999' }));
    await hosted.page.evaluate(
      (message) => {
        const inner = document.createElement('iframe');
        document.body.append(inner);
        const script = inner.contentDocument?.createElement('script') as HTMLScriptElement;
        script.textContent = `parent.frames[0].postMessage(${JSON.stringify(message)}, '*')`;
        inner.contentDocument?.body.append(script);
      },
      set({ t: '1999' }),
    );
    await rest(400);
    expect(await hosted.frame.locator('h1 time').getAttribute('datetime')).not.toBe('1999-12-31');
    expect((await hosted.said()).length).toBe(before);
  });

  it('only the origin that its address names, and tells no other anything', async () => {
    const { frame, post, said } = await host('?view=map&origin=https%3A%2F%2Fnews.example');
    await post(set({ t: '1999' }), MEASURE);
    await rest(500);
    expect(await frame.locator('h1 time').getAttribute('datetime')).not.toBe('1999-12-31');
    expect(await said()).toEqual([]);
  });

  it('ten messages in a second, of a thousand', async () => {
    const { frame, page, said } = await host('?view=map');
    await expect.poll(async () => (await said()).length).toBeGreaterThan(2);
    const before = (await said()).length;
    await page.evaluate((message) => {
      for (let i = 0; i < 1000; i += 1) window.frames[0]?.postMessage(message, '*');
    }, MEASURE);
    await rest(600);
    const answers = (await said()).length - before;
    // Three dialects each; a slow machine may need more than one second for all of them.
    expect(answers).toBeGreaterThanOrEqual(30);
    expect(answers).toBeLessThanOrEqual(90);
    await rest(1100);
    await page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), set({ t: '1999' }));
    await expect.poll(() => frame.locator('h1 time').getAttribute('datetime')).toBe('1999-12-31');
  });

  it('as well in an article that has spoiled its own prototypes', async () => {
    const hosted = await host('?view=map', {
      prepare: (page) =>
        page.addInitScript(() => {
          if (top !== self) return;
          const spoil = (target: object, name: string) =>
            Object.defineProperty(target, name, {
              configurable: true,
              get: () => 'spoiled',
              set: () => {
                throw new Error('spoiled');
              },
            });
          for (const name of ['type', 'app', 'params', 'height', 'v', 'secret'])
            spoil(Object.prototype, name);
          Object.defineProperty(Array.prototype, 'allyscope', { enumerable: true, value: 1 });
        }),
    });
    const message = await until(hosted, (data) => Object.hasOwn(data, 'height'));
    expect(message).toMatchObject({ height: expect.any(Number) });
    await hosted.page.evaluate(() => {
      const wish = Object.create(null);
      const own = (target: object, name: string, value: unknown) =>
        Object.defineProperty(target, name, { value, enumerable: true });
      own(wish, 'app', 'allyscope');
      own(wish, 'v', 1);
      own(wish, 'type', 'set');
      const params = {};
      own(params, 't', '1999');
      own(wish, 'params', params);
      window.frames[0]?.postMessage(wish, '*');
    });
    await expect.poll(() => hosted.frame.locator('h1 time').getAttribute('datetime')).toBe('1999-12-31');
  });
});
