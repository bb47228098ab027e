/*
 * npm run bench: the built site's own marks and the work of a step of the cursor, beside the least that this machine
 * could take in the same run: an empty page that marks the same moments, and a step that changes one word.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser, launchOptions } from './findBrowser.ts';
import { serveSite } from './serve.ts';

const RUNS = 5;
const STEPS = 40;
/** A slow phone line: 1.6 Mbit/s, 150 ms there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };
const EMPTY =
  '<!doctype html><h1>0</h1><button data-cursor>0</button><script>' +
  "addEventListener('keydown',()=>{const h=document.querySelector('h1');h.textContent=Number(h.textContent)+1});" +
  "requestAnimationFrame(()=>requestAnimationFrame(()=>{for(const n of['first-picture','ready'])performance.mark('allyscope:'+n);" +
  'document.documentElement.dataset.ready=1}))</script>';

interface Marks {
  first: number;
  ready: number;
}

async function load(browser: Browser, address: string, slow: boolean): Promise<{ page: Page } & Marks> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  if (slow) {
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW);
  }
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }));
  await page.goto(address);
  await page.waitForSelector('html[data-ready="1"]', { state: 'attached', timeout: 60_000 });
  const [first = Number.NaN, ready = Number.NaN] = await page.evaluate(() =>
    ['first-picture', 'ready'].map(
      (name) => performance.getEntriesByName(`allyscope:${name}`)[0]?.startTime ?? Number.NaN,
    ),
  );
  return { page, first, ready };
}

/** Milliseconds from a key to layout, for each of a row of steps of the cursor. */
async function stepCursor(page: Page): Promise<number[]> {
  await page.locator('[data-cursor]').first().focus();
  return page.evaluate(async (steps) => {
    const times: number[] = [];
    for (let i = 0; i < steps; i += 1) {
      await new Promise((done) => requestAnimationFrame(done));
      const start = performance.now();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }),
      );
      await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, STEPS);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site yet: npm run build');
  const site = await serveSite({ root: dist });
  const browser = await chromium.launch(launchOptions(findBrowser(console.log)));
  const rows: string[][] = [];
  try {
    for (const slow of [false, true]) {
      for (const [name, address] of [
        ['empty page', `${site.url}empty`],
        ['Allyscope', site.url],
      ] as const) {
        const marks: Marks[] = [];
        const steps: number[] = [];
        for (let run = 0; run < RUNS; run += 1) {
          const { page, first, ready } = await load(browser, address, slow);
          marks.push({ first, ready });
          if (!slow) steps.push(...(await stepCursor(page)));
          await page.context().close();
        }
        rows.push([
          `${name}, ${slow ? '1.6 Mbit/s and 150 ms' : 'this machine'}`,
          median(marks.map(({ first }) => first)).toFixed(0),
          median(marks.map(({ ready }) => ready)).toFixed(0),
          steps.length > 0 ? median(steps).toFixed(1) : '',
        ]);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`Medians of ${RUNS} visits, in ms:`);
  for (const [what = '', first = '', ready = '', step = ''] of [
    ['', 'first picture', 'ready', 'cursor step'],
    ...rows,
  ]) {
    console.log(`${what.padEnd(36)}${first.padStart(14)}${ready.padStart(10)}${step.padStart(14)}`);
  }
}

await main();
