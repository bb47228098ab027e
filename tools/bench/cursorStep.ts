import type { Browser, Page } from 'playwright-core';
import { slowDown } from './visit.ts';

const STEPS = 40;
const EMPTY =
  '<!doctype html><h1>0</h1><button data-cursor>0</button><script>' +
  "addEventListener('keydown',()=>{const h=document.querySelector('h1');h.textContent=Number(h.textContent)+1});" +
  "requestAnimationFrame(()=>requestAnimationFrame(()=>{for(const n of['first-picture','ready'])performance.mark('allyscope:'+n);" +
  'document.documentElement.dataset.ready=1}))</script>';

interface Marks {
  /** The page's own marks, in ms from the start of the navigation. */
  first: number;
  ready: number;
  /** Milliseconds from a key to layout, for each of a row of steps of the cursor. */
  steps: number[];
}

/** Loads a page, or at `empty` the least that one could be, and steps its cursor unless the line is slow. */
export async function loadAndStep(browser: Browser, address: string, slow: boolean): Promise<Marks> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    if (slow) await slowDown(page);
    await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }));
    await page.goto(address);
    await page.waitForSelector('html[data-ready="1"]', { state: 'attached', timeout: 60_000 });
    const [first = Number.NaN, ready = Number.NaN] = await page.evaluate(() =>
      ['first-picture', 'ready'].map(
        (name) => performance.getEntriesByName(`allyscope:${name}`)[0]?.startTime ?? Number.NaN,
      ),
    );
    return { first, ready, steps: slow ? [] : await stepCursor(page) };
  } finally {
    await context.close();
  }
}

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
