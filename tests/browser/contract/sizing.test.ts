import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { host, ours, until, useHost, VIEWS, whenReady } from './host';

/*
 * Section 4: a height that depends on width, view and text alone; frames that are small, empty, hidden, moved, gone.
 */

const MEASURE = { app: 'allyscope', v: 1, type: 'measure' };
const WIDTHS = [360, 640, 900];
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What is drawn wider than the frame, or lies outside of it, of what a reader must get at. */
function cutOff(frame: Frame, selectors: readonly string[]): Promise<string[]> {
  return frame.evaluate((wanted) => {
    const bad: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth) bad.push(`the page is ${page.scrollWidth} wide of ${innerWidth}`);
    for (const selector of wanted) {
      const element = document.querySelector<HTMLElement>(selector);
      const box = element?.getBoundingClientRect();
      if (!element || !box || box.width < 2 || box.height < 2) bad.push(`${selector} is not seen`);
      else if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
        bad.push(`${selector} is cut: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
      else if (
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline'
      )
        bad.push(`${selector} is wider than its room`);
    }
    return bad;
  }, selectors);
}

describe('an embed', () => {
  useHost();

  it.each(VIEWS)('of the %s would like one height at one width, however high its frame is', async (view) => {
    const hosted = await host(`?view=${view}`);
    await until(hosted, ({ type }) => type === 'height');
    for (const width of WIDTHS) {
      const liked = new Set<unknown>();
      for (const height of [200, 300, 400, 600, 1200]) {
        const before = (await ours(hosted, 'height')).length;
        await hosted.page.locator('iframe').evaluate(
          (frame, [width, height]) => {
            frame.setAttribute('width', `${width}`);
            frame.setAttribute('height', `${height}`);
          },
          [width, height],
        );
        await hosted.frame.waitForFunction(
          ([width, height]) => innerWidth === width && innerHeight === height,
          [width, height],
        );
        // Past the debounce, and slower than ten in a second.
        await rest(150);
        await hosted.post(MEASURE);
        await expect
          .poll(async () => (await ours(hosted, 'height')).length, { message: `${width}×${height}` })
          .toBeGreaterThan(before);
        liked.add((await ours(hosted, 'height')).at(-1)?.height);
      }
      expect([...liked], `at ${width} px`).toHaveLength(1);
      expect(Number([...liked][0])).toBeGreaterThan(300);
      expect(Number([...liked][0])).toBeLessThan(1200);
    }
  });

  it.each(VIEWS)('of the %s comes to rest in an article that obeys', async (view) => {
    const hosted = await host(`?view=${view}`, {
      height: 200,
      prepare: (page) =>
        page.addInitScript(() => {
          addEventListener('message', ({ data }) => {
            const frame = document.querySelector('iframe');
            if (data?.type === 'height') frame?.setAttribute('height', data.height);
          });
        }),
    });
    const { height } = await until(hosted, ({ type }) => type === 'height');
    await expect.poll(() => hosted.frame.evaluate(() => innerHeight)).toBe(height);
    await rest(700);
    expect((await ours(hosted, 'height')).length).toBeLessThanOrEqual(2);
    // The whole is in it: no scrollbar in the article's frame.
    const over = await hosted.frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(over).toBeLessThanOrEqual(0);
  });

  it.each(VIEWS)('of the %s is usable at 320 × 400', async (view) => {
    const { frame } = await host(`?view=${view}`, { width: 320, height: 400 });
    expect(
      await cutOff(frame, [
        '.embed > .embed-head h1',
        '.embed > .embed-head .embed-takeaway',
        `section[data-view="${view}"] .lens-body`,
        '.embed > .embed-foot .embed-source',
        '.embed > .embed-foot .embed-explore',
      ]),
    ).toEqual([]);
    const body = await frame.locator(`section[data-view="${view}"] .lens-body`).boundingBox();
    expect(body?.height).toBeGreaterThan(90);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  it.each(VIEWS.flatMap((view) => [[view, 320, 240] as const, [view, 640, 300] as const]))(
    'of the %s is a card at %i × %i',
    async (view, width, height) => {
      const { frame } = await host(`?view=${view}`, { width, height });
      expect(
        await cutOff(frame, [
          '.embed > .embed-head h1',
          '.embed > .embed-head .embed-takeaway',
          '.embed > .embed-picture',
          '.embed > .embed-foot .embed-explore',
        ]),
      ).toEqual([]);
      const picture = await frame.locator('.embed > .embed-picture').boundingBox();
      expect(picture?.width).toBeGreaterThan(100);
      expect(picture?.height).toBeGreaterThan(100);
      expect(await frame.locator('.embed > .embed-controls:visible').count()).toBe(0);
    },
  );

  it.each(VIEWS)('of the %s throws nothing at 0 × 0, and is drawn once it has room', async (view) => {
    const hosted = await host(`?view=${view}`, { width: 0, height: 0, ready: false });
    const { frame, page, said } = hosted;
    await frame.waitForSelector('#root', { state: 'attached' });
    await rest(500);
    expect((await said()).filter(({ data }) => data.type === 'height')).toEqual([]);
    await page.locator('iframe').evaluate((element) => {
      element.setAttribute('width', '640');
      element.setAttribute('height', '600');
    });
    await whenReady(frame);
    await frame.locator(`section[data-view="${view}"] [data-id]`).first().waitFor();
    expect(await frame.locator('#root').evaluate((root) => root.outerHTML)).not.toMatch(/NaN|Infinity/);
    const { height } = await until(hosted, ({ type }) => type === 'height');
    expect(height).toBeGreaterThan(300);
  });

  it.each(['map', 'timeline', 'stances'])(
    'of the %s waits, hidden, and is drawn when shown',
    async (view) => {
      const { frame, page } = await host(`?view=${view}`, {
        ready: false,
        prepare: (page) =>
          page.addInitScript(() => {
            addEventListener('DOMContentLoaded', () => {
              const frame = document.querySelector('iframe');
              if (frame) frame.hidden = true;
            });
          }),
      });
      await frame.waitForSelector('#root', { state: 'attached' });
      await rest(500);
      await page.locator('iframe').evaluate((element) => {
        element.removeAttribute('hidden');
      });
      await whenReady(frame);
      await frame.locator(`section[data-view="${view}"] [data-id]`).first().waitFor();
      expect(await frame.locator('#root').evaluate((root) => root.outerHTML)).not.toMatch(/NaN|Infinity/);
    },
  );

  it('is moved to elsewhere in the article, and taken out while it loads, without a word', async () => {
    const { page, said } = await host('?view=map');
    await page.locator('iframe').evaluate((frame) => document.body.prepend(frame));
    await expect
      .poll(async () => (await said()).filter(({ data }) => data.type === 'ready').length, {
        timeout: 20_000,
      })
      .toBe(2);
    await page.locator('iframe').evaluate((frame) => {
      (frame as HTMLIFrameElement).src += '&t=1999';
      setTimeout(() => frame.remove(), 150);
    });
    await page.waitForSelector('iframe', { state: 'detached' });
    await rest(500);
  });
});
