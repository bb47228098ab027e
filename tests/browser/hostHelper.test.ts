import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { HELPER, HELPER_LIMIT } from '../../tools/budgets';
import { launchOptions } from '../../tools/findBrowser';
import { integrityOf } from '../../tools/hostHelper';

/*
 * Articles of another origin with the built helper in them, and frames that say what they are told to. The embed page
 * itself has no part in this: whatever is asked for at its address is the same obedient frame.
 */

/** A frame that keeps what it hears. What it says, tests have it say. */
const GUEST = `<!doctype html><title>Guest</title><script>
  window.heard = [];
  addEventListener('message', (event) => heard.push(event.data));
  if (location.search.includes('says=')) {
    const height = Number(new URLSearchParams(location.search).get('says'));
    parent.postMessage({ app: 'allyscope', v: 1, type: 'height', height }, '*');
  }
</script><p>Guest</p>`;

interface Article {
  page: Page;
  /** What the article must not have noticed: errors, refusals of its policy. */
  noted: string[];
}

let browser: Browser;
let server: Server;
/** Address of articles, and the same place under another name, where frames live. */
let articles: string;
let guests: string;
let opened: Article[] = [];
const pages = new Map<string, { html: string; policy?: string }>();

const script = () => `${inject('site')}${HELPER}`;
const tag = () => `<script src="${script()}" async></script>`;
const frame = (query = '', attributes = '') =>
  `<iframe title="Guest" src="${guests}guest${query}" width="100%" height="600" ${attributes}></iframe>`;

/** Opens an article and waits until it and its frames are loaded. */
async function open(body: string, options: { policy?: string; head?: string } = {}): Promise<Article> {
  const path = `article-${pages.size}`;
  pages.set(`/${path}`, {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>${options.head ?? ''}</head><body>${body}</body></html>`,
    policy: options.policy,
  });
  const context = await browser.newContext({ viewport: { width: 900, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new Set<number>();
    Object.assign(window, { marks: seen });
    addEventListener('message', ({ data }) => seen.add(data?.mark));
  });
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`));
  await page.route(
    (url) => url.href.startsWith(`${inject('site')}embed/`) && !url.pathname.endsWith('.js'),
    (route) => route.fulfill({ contentType: 'text/html', body: GUEST }),
  );
  const article = { page, noted };
  opened.push(article);
  await page.goto(articles + path, { waitUntil: 'load' });
  return article;
}

/** The window of the nth frame of an article. */
async function guestOf(page: Page, index = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const found = await handle?.contentFrame();
  if (!found) throw new Error(`There is no frame ${index}`);
  await found.waitForFunction(() => 'heard' in window);
  return found;
}

let marks = 0;

/** Has a frame say things to the page at the top, and waits until they have come there. */
async function says(guest: Frame, ...messages: unknown[]): Promise<void> {
  marks += 1;
  await guest.evaluate(
    (all) => {
      for (const message of all) top?.postMessage(message, '*');
    },
    [...messages, { mark: marks }],
  );
  const marked = (mark: number) => (window as unknown as { marks: Set<number> }).marks.has(mark);
  await guest.page().waitForFunction(marked, marks);
}

const height = (wished: unknown) => ({ app: 'allyscope', v: 1, type: 'height', height: wished });

/** A frame whose address is that of the helper's own site. */
const ours = (query: string) =>
  `<iframe title="Ours" src="${inject('site')}embed/${query}" height="600"></iframe>`;
const asked = async (guest: Frame) => (await heard(guest)).filter(({ type }) => type === 'measure').length;
const heights = (page: Page) =>
  page.locator('iframe').evaluateAll((all) => all.map((one) => (one as HTMLElement).clientHeight));
const heard = (guest: Frame) =>
  guest.evaluate(() => (window as unknown as { heard: { type: string; params?: object }[] }).heard);

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = path === '/guest' ? { html: GUEST } : pages.get(path);
    if (found && 'policy' in found && found.policy)
      response.setHeader('Content-Security-Policy', found.policy);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.writeHead(found || path === '/favicon.ico' ? 200 : 404).end(found?.html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, () => done()));
  const { port } = server.address() as AddressInfo;
  articles = `http://127.0.0.1:${port}/`;
  guests = `http://localhost:${port}/`;
  browser = await chromium.launch(launchOptions(inject('chromium')));
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
afterEach(async () => {
  const all = opened;
  opened = [];
  await Promise.all(all.map(({ page }) => page.context().close()));
  expect(all.flatMap(({ noted }) => noted)).toEqual([]);
});

describe('embed/v1.js', () => {
  it('is one small classic script with a hash that is published', async () => {
    const code = await (await fetch(script())).text();
    expect(gzipSync(code).length).toBeLessThanOrEqual(HELPER_LIMIT * 1000);
    expect(() => new Function(code)).not.toThrow();
    const published = await (await fetch(new URL('integrity.json', script()))).json();
    expect(published).toEqual({ 'v1.js': integrityOf(code) });
    const tagged = `<script src="${script()}" integrity="${published['v1.js']}" crossorigin="anonymous"></script>`;
    const { page } = await open(frame('?says=700'), { head: tagged });
    await expect.poll(() => heights(page)).toEqual([700]);
  });

  it('leaves no name behind', async () => {
    const names = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const before = await names((await open('<p>Nothing</p>')).page);
    const { page } = await open(`<p>Nothing</p>${tag()}`);
    expect(await names(page)).toEqual(before);
  });

  it('gives frames their heights within bounds, in whole pixels', async () => {
    const { page } = await open(frame() + frame() + tag());
    const guest = await guestOf(page);
    for (const [wished, given] of [
      [712, 712],
      [713, 712],
      [50, 200],
      [1e9, 4000],
      [640.5, 4000],
      ['640', 4000],
      [null, 4000],
      [[640], 4000],
      [640, 640],
    ]) {
      await says(guest, height(wished));
      expect(await heights(page), `${wished}`).toEqual([given, 600]);
    }
    await guest.evaluate(() => {
      for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 700n, new Date(700), new Map(), undefined]) {
        parent.postMessage({ app: 'allyscope', v: 1, type: 'height', height: odd }, '*');
      }
    });
    await says(guest, 'height', 700, null, [height(700)], { height: 700 }, { ...height(700), v: 2 });
    expect(await heights(page)).toEqual([640, 600]);
  });

  it('hears the window of a frame alone, not one inside of it, beside it or the page', async () => {
    const { page } = await open(frame() + frame('?2') + tag());
    const [guest, other] = [await guestOf(page), await guestOf(page, 1)];
    await guest.evaluate((src) => {
      const inner = document.createElement('iframe');
      inner.src = src;
      document.body.append(inner);
      return new Promise((done) => inner.addEventListener('load', done));
    }, `${guests}guest?inner`);
    const inner = guest.childFrames()[0] as Frame;
    await says(inner, height(900));
    await page.evaluate((message) => postMessage(message, '*'), height(900));
    await other.evaluate((message) => parent.frames[0]?.postMessage(message, '*'), height(900));
    await says(guest);
    expect(await heights(page)).toEqual([600, 600]);
    await says(other, height(900));
    expect(await heights(page)).toEqual([600, 900]);
  });

  it('does not hear another origin that has taken over a frame', async () => {
    const { page } = await open(frame() + tag());
    const guest = await guestOf(page);
    await guest.evaluate(
      (address) => location.replace(address),
      `${articles.replace('127.0.0.1', '[::1]')}guest`,
    );
    await page.waitForFunction(() => frames.length === 1);
    const other = await guestOf(page);
    await other.waitForURL(/::1/);
    await says(other, height(900));
    expect(await heights(page)).toEqual([600]);
  });

  it('works with a frame whose sandbox leaves it no origin', async () => {
    const { page } = await open(frame('?says=712', 'sandbox="allow-scripts"') + tag());
    const guest = await guestOf(page);
    expect(await guest.evaluate(() => origin)).toBe('null');
    await says(guest, height(712));
    expect(await heights(page)).toEqual([712]);
  });

  it('lets a frame change twenty times, then no more, though it shouts', async () => {
    const { page } = await open(frame() + frame() + tag());
    const guest = await guestOf(page);
    await guest.evaluate(async () => {
      for (let burst = 0; burst < 20; burst += 1) {
        for (let step = 1; step <= 50; step += 1) {
          const height = 600 + (burst * 50 + step) * 2;
          parent.postMessage({ app: 'allyscope', v: 1, type: 'height', height }, '*');
        }
        await new Promise((done) => setTimeout(done, 50));
      }
    });
    await says(guest);
    expect(await heights(page)).toEqual([640, 600]);
    await says(await guestOf(page, 1), height(720));
    expect(await heights(page)).toEqual([640, 720]);
  });

  it('serves twenty frames, each its own height', async () => {
    const wished = Array.from({ length: 20 }, (_, index) => 400 + index * 10);
    const frames = wished.map((one) => frame(`?says=${one}`)).join('');
    const { page } = await open(frames, { head: `<script src="${script()}"></script>` });
    await expect.poll(() => heights(page), { timeout: 10_000 }).toEqual(wished);
  });

  it('works once, though it is there twice', async () => {
    const { page } = await open(`${frame()}${tag()}${tag()}<script src="${script()}?again"></script>`);
    const guest = await guestOf(page);
    await page.evaluate(() => {
      const counted = window as unknown as { views: number };
      counted.views = 0;
      addEventListener('allyscope:view', () => {
        counted.views += 1;
      });
    });
    await says(guest, { app: 'allyscope', v: 1, type: 'view', query: 'view=map' }, height(700));
    expect(await page.evaluate(() => (window as unknown as { views: number }).views)).toBe(1);
    expect(await heights(page)).toEqual([700]);
  });

  it('goes on when frames are moved, taken away and put in', async () => {
    const { page } = await open(
      `<div id="here">${frame()}${frame('?2')}</div><div id="there"></div>${tag()}`,
    );
    await says(await guestOf(page), height(700));
    await page.evaluate(() => {
      const first = document.querySelector('iframe') as HTMLIFrameElement;
      document.querySelector('#there')?.append(first);
    });
    await says(await guestOf(page, 1), height(720));
    expect(await heights(page)).toEqual([600, 720]);
    await page.evaluate((src) => {
      document.querySelectorAll('iframe')[0]?.remove();
      const late = document.createElement('iframe');
      late.src = src;
      document.body.append(late);
    }, `${guests}guest?says=456`);
    await expect.poll(() => heights(page)).toEqual([720, 456]);
  });

  it('asks for heights that were told before it came, and of what comes into sight', async () => {
    const { page } = await open(
      `${ours('?early')}<div id="late" hidden>${ours('?late')}</div><p style="height:3000px"></p>${ours('?far')}`,
    );
    const guest = await guestOf(page);
    await page.evaluate((src) => {
      const late = document.createElement('script');
      late.src = src;
      document.body.append(late);
    }, script());
    await expect.poll(() => asked(guest)).toBeGreaterThan(0);
    const far = await guestOf(page, 2);
    await expect.poll(() => asked(far)).toBe(1);
    await page.evaluate(() => scrollTo(0, 5000));
    await expect.poll(() => asked(far)).toBe(2);
    const late = await guestOf(page, 1);
    const before = await asked(late);
    await page.evaluate(() => {
      scrollTo(0, 0);
      (document.querySelector('#late') as HTMLElement).hidden = false;
    });
    await expect.poll(() => asked(late)).toBeGreaterThan(before);
  });

  it('asks nothing of the frames of others', async () => {
    const { page } = await open(frame() + tag());
    expect(await heard(await guestOf(page))).toEqual([]);
  });

  it('works in a page that has spoilt the ground it stands on', async () => {
    const spoil = `<script>
      const refuse = () => { throw new Error('spoilt'); };
      for (const name of ['type', 'height', 'app', 'detail', 'view', 'title', 'pace', 'find']) {
        Object.defineProperty(Object.prototype, name, { set: refuse, get: () => 'forged', configurable: true });
      }
      Object.prototype.toJSON = refuse;
      for (const name of ['map', 'forEach', 'filter', 'find', 'push', 'includes', Symbol.iterator]) {
        Array.prototype[name] = refuse;
      }
      String.prototype.includes = refuse;
      Function.prototype.bind = refuse;
    </script>`;
    const { page } = await open(
      `${frame('?says=712', 'frameborder="0"')}<ally-scope t="2022"></ally-scope>`,
      {
        head: `${spoil}<script src="${script()}"></script>`,
      },
    );
    // Nothing is evaluated in the page, for that would stand on the same ground.
    await expect.poll(async () => (await page.locator('iframe').first().boundingBox())?.height).toBe(712);
    const made = page.locator('ally-scope > iframe');
    expect(await made.getAttribute('src')).toBe(`${inject('site')}embed/?t=2022`);
  });
});

describe('<ally-scope>', () => {
  const link = '<a href="https://site.example/?view=map">CSTO in 2022: map</a>';

  it('makes the frame of the contract, and keeps the link', async () => {
    const { page } = await open(
      `<ally-scope view="stances" t="2022-02" state="ARM,RUS" title="CSTO in 2022" height="500">${link}</ally-scope>${tag()}`,
    );
    await guestOf(page);
    const made = page.locator('ally-scope > iframe');
    const attributes = await made.evaluate((one) =>
      Object.fromEntries(Array.from(one.attributes, ({ name, value }) => [name, value])),
    );
    expect(attributes).toEqual({
      allow: 'fullscreen; clipboard-write',
      height: '500',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
      src: `${inject('site')}embed/?view=stances&t=2022-02&state=ARM%2CRUS`,
      style: 'border: 0px; display: block;',
      title: 'CSTO in 2022',
      width: '100%',
    });
    expect(await page.locator('ally-scope > iframe + a').isVisible()).toBe(true);
    expect(await made.evaluate((one) => one.clientWidth === document.body.clientWidth)).toBe(true);
    await says(await guestOf(page), height(640));
    expect(await heights(page)).toEqual([640]);
  });

  it('takes an address, and names the frame by its link when it has no title', async () => {
    const { page } = await open(
      `<ally-scope src="${inject('site')}embed/?view=map&amp;t=2020" t="2021">${link}</ally-scope>`,
      { head: `<script src="${script()}"></script>` },
    );
    await says(await guestOf(page), { app: 'allyscope', v: 1, type: 'ready', view: 'map', lang: 'en' });
    const made = page.locator('iframe');
    expect(await made.getAttribute('src')).toBe(`${inject('site')}embed/?view=map&t=2021`);
    expect(await made.getAttribute('title')).toBe('CSTO in 2022: map');
  });

  it('stands under a policy that forbids inline styles, and the making of markup', async () => {
    const { origin } = new URL(script());
    const { page } = await open(`<ally-scope t="2022">${link}</ally-scope>${tag()}`, {
      policy: `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    });
    await says(await guestOf(page), height(640));
    expect(await heights(page)).toEqual([640]);
    expect(await page.locator('iframe').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px');
  });

  it('tells its embed of changed attributes, together and once it listens', async () => {
    const { page } = await open(`<ally-scope t="2020">${link}</ally-scope>${tag()}`);
    const guest = await guestOf(page);
    const change = (...all: Record<string, string | null>[]) =>
      page.evaluate((changes) => {
        const element = document.querySelector('ally-scope');
        for (const [name, value] of changes.flatMap((one) => Object.entries(one))) {
          if (value === null) element?.removeAttribute(name);
          else element?.setAttribute(name, value);
        }
      }, all);
    const sets = async () => (await heard(guest)).filter(({ type }) => type === 'set');
    await change({ t: '2021', theme: 'dark', class: 'wide' });
    await new Promise((done) => setTimeout(done, 300));
    expect(await sets()).toEqual([]);
    await says(guest, { app: 'allyscope', v: 1, type: 'ready', view: 'map', lang: 'en' });
    const first = { app: 'allyscope', v: 1, type: 'set', params: { t: '2021', theme: 'dark' } };
    await expect.poll(sets).toEqual([first]);
    await change({ t: '2011', theme: null }, { t: '2012' }, { from: '2000' }, { t: '2022' });
    const second = { app: 'allyscope', v: 1, type: 'set', params: { t: '2022', theme: '', from: '2000' } };
    await expect.poll(sets).toEqual([first, second]);
    await change({ title: 'Another', height: '480' });
    expect(await page.locator('iframe').getAttribute('title')).toBe('Another');
    expect(await heights(page)).toEqual([480]);
  });

  it('is made anew by another address, which leaves no step in the history of the article', async () => {
    const { page } = await open(`<ally-scope t="2020">${link}</ally-scope>${tag()}`);
    await guestOf(page);
    const steps = await page.evaluate(() => history.length);
    await page
      .locator('ally-scope')
      .evaluate((element, src) => element.setAttribute('src', src), `${guests}guest?says=444`);
    await expect.poll(() => heights(page)).toEqual([444]);
    expect(await page.locator('iframe').getAttribute('src')).toBe(`${guests}guest?says=444&t=2020`);
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it('tells of its embed by events that rise from it', async () => {
    const { page } = await open(`<ally-scope>${link}</ally-scope>${tag()}`);
    const guest = await guestOf(page);
    await page.evaluate(() => {
      const kept = window as unknown as { told: unknown[] };
      kept.told = [];
      for (const name of ['ready', 'view', 'error']) {
        document.querySelector('ally-scope')?.addEventListener(`allyscope:${name}`, (event) => {
          kept.told.push([event.type, (event as CustomEvent).detail]);
        });
      }
    });
    const said = [
      { type: 'ready', view: 'map', lang: 'en' },
      { type: 'view', query: 'view=map&t=2020' },
      { type: 'error', code: 'DATA_HTTP', part: 'events' },
    ];
    await says(guest, ...said.map((message) => ({ app: 'allyscope', v: 1, ...message })));
    expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual(
      said.map((message) => [`allyscope:${message.type}`, message]),
    );
  });

  it('comes back after it was taken out, copied, or put in a shadow', async () => {
    const { page } = await open(`<ally-scope t="2020">${link}</ally-scope><div id="host"></div>${tag()}`);
    await guestOf(page);
    await page.evaluate(() => {
      const element = document.querySelector('ally-scope') as HTMLElement;
      element.remove();
      document.body.append(element, element.cloneNode(true));
    });
    expect(await page.locator('ally-scope > iframe').count()).toBe(2);
    expect(await page.locator('ally-scope > a').count()).toBe(2);
    await page.evaluate(() => {
      const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      shadow?.append(document.querySelector('ally-scope') as HTMLElement);
    });
    const inside = page.locator('#host ally-scope > iframe');
    const handle = await inside.elementHandle();
    const guest = (await handle?.contentFrame()) as Frame;
    await guest.waitForFunction(() => 'heard' in window);
    await says(guest, height(777));
    expect(await inside.evaluate((one) => one.clientHeight)).toBe(777);
  });

  it('leaves the link alone where the address is none for a frame', async () => {
    const { page } = await open(
      `<ally-scope src="javascript:alert(1)">${link}</ally-scope><ally-scope src="https://">${link}</ally-scope>${tag()}`,
    );
    await page.waitForFunction(() => customElements.get('ally-scope'));
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('ally-scope > a').count()).toBe(2);
  });
});
