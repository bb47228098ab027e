import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchOptions } from '../../tools/findBrowser';

/*
 * How journeys visit the built site. Each visit is watched; a test that ends with an error in the console, a breach of
 * the policy, an unexpected failure or a request to anyone else has failed, whatever else it asserted.
 */

export interface Visit {
  page: Page;
  /** Requests made so far, in order. */
  requests: readonly string[];
  /** Takes back what the watch noted and matches: faults that the test caused itself. */
  expectFaults: (pattern: RegExp) => string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs before the page is asked for: routes, init scripts. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether to wait until the page says it is ready. */
  ready?: boolean;
}

export const DESK = { viewport: { width: 1440, height: 900 } };
export const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

let browser: Browser;
let watched: { visit: Visit; noted: string[]; close: () => Promise<void> }[] = [];

/** Address of the site, `/` at its end. */
export function siteUrl(): string {
  return inject('site');
}

/** Starts a browser for a file of journeys, and holds every visit of each test to what the site promises. */
export function useSite(): void {
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(inject('chromium')));
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const visits = watched;
    watched = [];
    const noted = visits.flatMap((visit) => visit.noted);
    await Promise.all(visits.map(({ close }) => close()));
    expect(noted).toEqual([]);
  });
}

/** Opens an address of the site in a browser that has never seen it. */
export async function visit(address = '', options: VisitOptions = {}): Promise<Visit> {
  const { prepare, ready = true, ...context } = options;
  const opened = await browser.newContext({ ...DESK, ...context });
  const page = await opened.newPage();
  const noted: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // The borders are rightly of no use where no map is shown.
    const wasted = /\/data\/csto\/(?!geo-)\S+ was preloaded using link preload but not used/.test(
      message.text(),
    );
    if (message.type() === 'error' || wasted)
      noted.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(siteUrl()) && !/^(data|blob):/.test(url)) noted.push(`third party: ${url}`);
  });
  await page.exposeFunction('noteBreach', (breach: string) => noted.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteBreach: (text: string) => void }).noteBreach;
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  const expectFaults = (pattern: RegExp) => {
    const caused = noted.filter((line) => pattern.test(line));
    noted.splice(0, noted.length, ...noted.filter((line) => !pattern.test(line)));
    return caused;
  };
  const made: Visit = { page, requests, expectFaults };
  watched.push({ visit: made, noted, close: () => opened.close() });
  await prepare?.(page);
  await page.goto(new URL(address, siteUrl()).href);
  if (ready) await whenReady(page);
  return made;
}

/** Waits until data is parsed, all visible views are drawn and controls are live. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="1"]', { state: 'attached', timeout: 20_000 });
}

/** Text of the sentence over the page. */
export async function headline(page: Page): Promise<string> {
  return ((await page.locator('h1').first().textContent()) ?? '').trim();
}

/** The number that a count shows and the total it tells, for `events`, `statements` or `skipped`. */
export async function count(page: Page, what: string): Promise<{ shown: number; total: number }> {
  const element = page.locator(`[data-count="${what}"]`).first();
  const text = (await element.textContent()) ?? '';
  return {
    shown: Number(/^\s*(\d+)/.exec(text)?.[1] ?? Number.NaN),
    total: Number(await element.getAttribute('data-total')),
  };
}

/** What a link is to restore: the sentence, the choice and the counts. */
export async function place(page: Page): Promise<{
  headline: string;
  focus: string | null;
  events: { shown: number; total: number };
  statements: { shown: number; total: number };
}> {
  return {
    headline: await headline(page),
    focus: new URL(page.url()).searchParams.get('focus'),
    events: await count(page, 'events'),
    statements: await count(page, 'statements'),
  };
}
