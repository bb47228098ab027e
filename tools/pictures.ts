/*
 * npm run pictures [-- word …]: pictures of the built site into `pictures/`, by place, width and theme. Words pick the
 * pictures whose names have them all; without any, all are taken.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser, launchOptions } from './findBrowser.ts';
import { serveSite } from './serve.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = join(ROOT, 'pictures');
const SCREENS: Readonly<Record<string, BrowserContextOptions>> = {
  1440: { viewport: { width: 1440, height: 900 } },
  768: { viewport: { width: 768, height: 1024 } },
  360: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
};
const THEMES = ['light', 'dark'] as const;
const SUMMIT = 't=2022-11-23&from=2022-09-01&to=2023-02-28';

/** Name → address. */
const PLACES: Readonly<Record<string, string>> = {
  opening: '',
  map: `?view=map&${SUMMIT}`,
  timeline: `?view=timeline&${SUMMIT}`,
  stances: `?view=stances&${SUMMIT}`,
  table: `?view=table&${SUMMIT}`,
  'whole-record': '?view=all',
  'stances-whole': '?view=stances',
  1994: '?t=1994-05-01&from=1992&to=1999',
  kazakhstan: '?t=2022-01-06&from=2021-12&to=2022-02&focus=2022-01-06-csto-deploys-kazakhstan',
  armenia: '?t=2024-03-01&from=2020&to=2024&focus=ARM',
  statement: `?${SUMMIT}&focus=2022-11-23-lukashenko-if-russia-wins-csto-lives`,
  filtered: '?from=2020&to=2024&state=ARM&stance=-1,-2',
};

async function takePicture(
  browser: Browser,
  address: string,
  screen: BrowserContextOptions,
  theme: 'light' | 'dark',
  file: string,
): Promise<void> {
  const context = await browser.newContext({ ...screen, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('html[data-ready="1"]', { state: 'attached', timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, fullPage: screen.isMobile !== true });
  await context.close();
}

async function main(): Promise<void> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site yet: npm run build');
  const words = process.argv.slice(2);
  const wanted = Object.keys(PLACES)
    .flatMap((place) =>
      Object.keys(SCREENS).flatMap((width) => THEMES.map((theme) => ({ place, width, theme }))),
    )
    .map((one) => ({ ...one, name: `${one.place}-${one.width}-${one.theme}` }))
    .filter(({ name }) => words.every((word) => name.includes(word)));
  if (words.length === 0) rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const site = await serveSite({ root: dist });
  const browser = await chromium.launch(launchOptions(findBrowser(console.log)));
  const start = Date.now();
  const queue = [...wanted];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { place, width, theme, name } = next;
      const address = site.url + (PLACES[place] ?? '');
      await takePicture(browser, address, SCREENS[width] ?? {}, theme, join(TARGET, `${name}.png`));
      console.log(`pictures/${name}.png`);
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    await site.close();
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(
    `${wanted.length} pictures in ${seconds} s. The README shows opening-1440-light as docs/picture.png.`,
  );
}

await main();
