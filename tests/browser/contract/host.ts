import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { LENSES } from '../../../src/state/view';
import { launchOptions } from '../../../tools/findBrowser';
import { type Served, serveSite } from '../../../tools/serve';
import { type ServedArticle, serveArticle } from '../serveArticle';

/*
 * An article of another origin with the built embed in a frame of it:
 *
 *   article.html + a frame → the site as a host would serve it (mode) → what is said, asked for and complained of
 *
 * A test that ends with a complaint nobody expected has failed.
 */

/** How the site is served: with all of its headers, below a path, as GitHub Pages does, with none. */
export const MODES = ['full', 'sub-path', 'cors-only', 'none'] as const;
export type Mode = (typeof MODES)[number];

/** What the frame is allowed: everything, what the snippet asks for, what WordPress gives, nothing. */
export const SANDBOXES = {
  open: null,
  snippet: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  opaque: 'allow-scripts',
  closed: '',
} as const;
export type Sandbox = keyof typeof SANDBOXES;

/** Every lens of an embed. */
export const ALL_VIEWS = LENSES.filter((lens) => lens !== 'all');
/** Those that most checks go through: all, or where time is short the one that an embed opens on. */
export const VIEWS = process.env.CONTRACT === 'short' ? (['map'] as const) : ALL_VIEWS;

export const TOUCH = { viewport: { width: 400, height: 740 }, hasTouch: true, isMobile: true };

export interface Hosting extends BrowserContextOptions {
  mode?: Mode;
  sandbox?: Sandbox;
  width?: number | string;
  height?: number;
  /** Further attributes of the frame. */
  attributes?: string;
  /** Behind the query of the frame's address, `#` included. */
  hash?: string;
  /** Runs before the article is asked for: routes, init scripts. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether to wait until the embed says it is ready. */
  ready?: boolean;
}

export interface Said {
  data: Record<string, unknown>;
  origin: string;
}

export interface Hosted {
  page: Page;
  frame: Frame;
  /** Requests made so far, in order; the article's own is the first. */
  requests: readonly string[];
  /** What the frame has posted to the article. */
  said: () => Promise<Said[]>;
  /** Has the article post something to the frame. */
  post: (...messages: unknown[]) => Promise<void>;
  /** Takes back what was noted and matches: complaints that the test caused itself. */
  expectFaults: (pattern: RegExp) => string[];
}

let browser: Browser;
let article: ServedArticle;
const served = new Map<Mode, Served>();
let open: { page: Page; noted: string[] }[] = [];

/** Address of the site in a mode, `/` at its end. */
export function siteIn(mode: Mode): string {
  return served.get(mode)?.url ?? inject('site');
}

/** Origin of the article. */
export function hostOrigin(): string {
  return new URL(article.url).origin;
}

/** Starts the servers and a browser for a file of tests, and holds every page of each test to what is promised. */
export function useHost(): void {
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../../../dist', import.meta.url));
    browser = await chromium.launch(launchOptions(inject('chromium')));
    article = await serveArticle();
    served.set('sub-path', await serveSite({ root, base: '/sub/path/' }));
    served.set('cors-only', await serveSite({ root, headers: 'cors-only' }));
    served.set('none', await serveSite({ root, headers: 'none' }));
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all([article, ...served.values()].map(({ close }) => close()));
  });
  afterEach(async () => {
    const pages = open;
    open = [];
    const noted = pages.flatMap((one) => one.noted);
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(noted).toEqual([]);
  });
}

/** Opens an article with an embed of this query in it. */
export async function host(query: string, options: Hosting = {}): Promise<Hosted> {
  const { mode = 'full', sandbox = 'open', width = 640, height = 600, ...more } = options;
  const { attributes = '', hash = '', prepare, ready = true, ...context } = more;
  const site = siteIn(mode);
  const allowed = SANDBOXES[sandbox];
  const src = `${site}embed/${query}${hash}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  article.paste(
    `<iframe title="The embed" src="${src}" width="${width}" height="${height}" style="border:0" ${
      allowed === null ? '' : `sandbox="${allowed}"`
    } ${attributes}></iframe>\n${'<p>And so on, for a while.</p>\n'.repeat(60)}`,
  );
  const hosted = await watch(site, context);
  await hosted.page.addInitScript(() => {
    if (top !== self) return;
    const all: { data: unknown; origin: string }[] = [];
    Object.defineProperty(window, 'said', { value: all });
    addEventListener('message', ({ data, origin, source }) => {
      if (source === window.frames[0]) all[all.length] = { data, origin };
    });
  });
  await prepare?.(hosted.page);
  await hosted.page.goto(article.url);
  const element = await hosted.page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The article has no frame');
  if (ready) await whenReady(frame);
  return {
    ...hosted,
    frame,
    said: () => hosted.page.evaluate(() => (window as unknown as { said: Said[] }).said),
    post: (...messages) =>
      hosted.page.evaluate((all) => {
        for (let i = 0; i < all.length; i += 1) window.frames[0]?.postMessage(all[i], '*');
      }, messages),
  };
}

/** Opens a page of the site by itself. */
export async function visit(
  address: string,
  options: Pick<Hosting, 'mode' | 'prepare' | 'ready'> & BrowserContextOptions = {},
): Promise<Omit<Hosted, 'frame' | 'said' | 'post'>> {
  const { mode = 'full', prepare, ready = true, ...context } = options;
  const visited = await watch(siteIn(mode), context);
  await prepare?.(visited.page);
  await visited.page.goto(siteIn(mode) + address);
  if (ready) await whenReady(visited.page.mainFrame());
  return visited;
}

async function watch(site: string, context: BrowserContextOptions) {
  const opened = await browser.newContext({ viewport: { width: 900, height: 800 }, ...context });
  const page = await opened.newPage();
  page.setDefaultTimeout(20_000);
  const noted: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // That a preload came to nothing is for the tests of the first load to judge.
    if (!['error', 'warning'].includes(message.type()) || /was preloaded using/.test(message.text())) return;
    noted.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    const known = url.startsWith(site) || url === article.url || /^(data|blob):/.test(url);
    if (!known) noted.push(`third party: ${url}`);
  });
  // The console is heard from every frame, whatever its origin.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  open.push({ page, noted });
  const expectFaults = (pattern: RegExp) => {
    const caused = noted.filter((line) => pattern.test(line));
    noted.splice(0, noted.length, ...noted.filter((line) => !pattern.test(line)));
    return caused;
  };
  return { page, requests, expectFaults };
}

/** Waits until data is parsed, all visible views are drawn and controls are live. */
export async function whenReady(frame: Frame): Promise<void> {
  await frame.waitForSelector('html[data-ready="1"]', { state: 'attached', timeout: 30_000 });
}

/** Waits until the frame has posted something that fits, and gives it. */
export async function until(
  { said }: Pick<Hosted, 'said'>,
  fits: (data: Said['data']) => boolean,
): Promise<Said['data']> {
  let found: Said | undefined;
  await expect
    .poll(
      async () => {
        found = (await said()).find(({ data }) => fits(data));
        return found !== undefined;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return (found as Said).data;
}

/** Messages of a type in our own words. */
export async function ours({ said }: Pick<Hosted, 'said'>, type: string): Promise<Said['data'][]> {
  return (await said())
    .map(({ data }) => data)
    .filter((data) => data.app === 'allyscope' && data.type === type);
}

/** The lens that an embed shows, once it is drawn. */
export function lensOf(frame: Frame): Promise<string | null> {
  return frame.locator('section[data-view]:visible').first().getAttribute('data-view');
}
