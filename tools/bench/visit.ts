import type { Browser, Page } from 'playwright-core';

/** A slow phone line: 1.6 Mbit/s, 150 ms there and back. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };

/** Puts a page on the slow line, with nothing kept from earlier visits. */
export async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.emulateNetworkConditions', SLOW_LINE);
}

/** What is visited: a page, and the expression that is true of its document once all of its marks stand in it. */
export interface Place {
  name: string;
  url: string;
  drawn: string;
}

/** Times in ms from the start of the navigation; bytes as they came over the line, heads included. */
export interface Visit {
  paint: number;
  ready: number;
  bytes: number;
  requests: number;
}

const VIEWPORT = { width: 800, height: 600 };
const PATIENCE_MS = 120_000;

/**
 * A first visit on the slow line, in a frame of an article's size. Every page is asked before each of its frames whether
 * its marks stand, and is ready when the frame after it begins: when they have been painted. So all are timed by one
 * clock and in one way. Bytes and requests are counted until the line is
 * quiet. Throws when a page asks for anything elsewhere.
 */
export async function visit(browser: Browser, { name, url, drawn }: Place): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const traffic = { bytes: 0, requests: 0, elsewhere: new Set<string>() };
    await slowDown(page);
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('http')) return;
      traffic.requests += 1;
      if (new URL(request.url).origin !== new URL(url).origin) traffic.elsewhere.add(request.url);
    });
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      traffic.bytes += encodedDataLength;
    });
    await page.addInitScript({ content: watch(drawn) });
    await page.goto(url, { timeout: PATIENCE_MS });
    const times = await page.waitForFunction(timesOf, null, { timeout: PATIENCE_MS });
    const { paint, ready } = (await times.jsonValue()) as { paint: number; ready: number };
    await page.waitForLoadState('networkidle');
    if (traffic.elsewhere.size > 0) throw new Error(`${name} asks for ${[...traffic.elsewhere].join(', ')}`);
    return { paint, ready, bytes: traffic.bytes, requests: traffic.requests };
  } finally {
    await context.close();
  }
}

function watch(drawn: string): string {
  return `{
    const look = () => {
      if (!document.body || !(${drawn})) requestAnimationFrame(look);
      else requestAnimationFrame(() => performance.mark('bench:ready'));
    };
    requestAnimationFrame(look);
  }`;
}

/** Runs in the page: both times, or null while either is to come. */
function timesOf(): { paint: number; ready: number } | null {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const [ready] = performance.getEntriesByName('bench:ready');
  return paint && ready ? { paint: paint.startTime, ready: ready.startTime } : null;
}
