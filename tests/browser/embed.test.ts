import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe';
import { useSite, visit } from './site';

/*
 * An embed as it stands in somebody's article: nothing of it is cut in a small frame, and nothing of it moves when the
 * live lens takes over from the picture of the HTML.
 */

const LENSES = ['map', 'timeline', 'stances', 'table'] as const;
const PICTURED = LENSES.filter((lens) => lens !== 'table');
/** What a browser says of a page whose scripts don't come. */
const UNSCRIPTED = /Failed to load resource|ERR_FAILED|was preloaded/;
const OPENING = 't=2022-11-23&from=2022-09-01&to=2023-02-28';

/** Where the parts of an embed stand, px. */
function boxes(page: Page, parts: readonly string[]): Promise<Record<string, number[] | null>> {
  return page.evaluate((selectors) => {
    const shown = [...document.querySelectorAll('.embed')].find((embed) => embed.clientHeight > 0);
    return Object.fromEntries(
      selectors.map((selector) => {
        const part = [...(shown?.querySelectorAll(selector) ?? [])].find(
          (element) => element.getBoundingClientRect().height > 0,
        );
        const box = part?.getBoundingClientRect();
        return [selector, box ? [box.x, box.y, box.width, box.height] : null];
      }),
    );
  }, parts);
}

/** Words, links and buttons of the frame itself that stand partly outside of it, and whether it scrolls. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const parts = document.querySelectorAll(
      '.embed-title, .embed-takeaway, .embed-foot :is(p, a), .lens-tools button, .embed-controls button, .map-zoom',
    );
    return [
      ...[...parts]
        .filter((part) => !part.closest('.embed-ruler') && part.getBoundingClientRect().width > 0)
        .filter((part) => {
          const { left, top, right, bottom } = part.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        })
        .map((part) => part.outerHTML.slice(0, 80)),
      ...(scrollWidth > innerWidth ? ['scrolls across'] : []),
      ...(scrollHeight > innerHeight ? ['scrolls down'] : []),
    ];
  });
}

describe('an embed', () => {
  useSite();

  describe('a small frame', () => {
    it.each(PICTURED)('of 320 × 400 px holds all of %s', async (lens) => {
      for (const touch of [false, true]) {
        const { page } = await visit(`embed/?view=${lens}`, {
          viewport: { width: 320, height: 400 },
          hasTouch: touch,
          isMobile: touch,
        });
        expect(await cut(page)).toEqual([]);
        const { '.lens-body': picture } = await boxes(page, ['.lens-body']);
        expect(picture?.[3]).toBeGreaterThan(150);
      }
    });

    it.each(PICTURED)('lower than 400 px is a card: words, a picture and a link for %s', async (lens) => {
      for (const viewport of [
        { width: 600, height: 300 },
        { width: 300, height: 250 },
      ]) {
        const { page } = await visit(`embed/?view=${lens}&${OPENING}`, { viewport });
        await page.locator('.embed-picture svg[role="img"]').first().waitFor();
        expect(await cut(page)).toEqual([]);
        expect(await page.locator('.embed-picture button:visible').count()).toBe(0);
        await expect.poll(() => page.locator('.embed-explore:visible').count()).toBe(1);
      }
    });

    it('has details over all of it, and gives the picture back on Escape', async () => {
      const { page } = await visit(`embed/?focus=ARM&${OPENING}`, { viewport: { width: 360, height: 600 } });
      const dock = page.locator('.dock');
      await dock.waitFor();
      expect(await dock.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 600 });
      await dock.getByRole('button').last().focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => dock.count()).toBe(0);
    });
  });

  describe('taking over', () => {
    const PARTS = [
      '.embed-head',
      '.lens-tools',
      '.lens-body',
      '.map-borders',
      '.embed-controls',
      '.embed-foot',
    ];

    it.each(PICTURED.flatMap((lens) => [[lens, 640, false] as const, [lens, 360, true] as const]))(
      'moves nothing of %s at %i px',
      async (lens, width, touch) => {
        const options = { viewport: { width, height: 600 }, hasTouch: touch, isMobile: touch };
        const still = await visit(`embed/?view=${lens}`, {
          ...options,
          ready: false,
          prepare: (page) => page.route('**/*.js', (route) => route.abort()),
        });
        await still.page.evaluate((shown) => {
          document.documentElement.dataset.shown = shown;
        }, lens);
        const before = await boxes(still.page, PARTS);
        const drawn = await still.page.locator('.embed:visible .still:visible svg').first().boundingBox();
        // It would go on to say that nothing is done with its data.
        await still.page.close();
        still.expectFaults(UNSCRIPTED);
        const live = await visit(`embed/?view=${lens}`, options);
        const after = await boxes(live.page, PARTS);
        for (const part of PARTS) {
          const [then, now] = [before[part], after[part]];
          // Tools of which only the room is kept have no width of their own.
          if (part === '.lens-tools' && lens !== 'map') continue;
          expect(then === null, part).toBe(now === null);
          (now ?? []).forEach((px, i) => {
            expect(Math.abs(px - (then?.[i] ?? Number.NaN)), `${part} ${then} ${now}`).toBeLessThanOrEqual(1);
          });
        }
        const room = before['.lens-body'];
        expect(Math.abs((drawn?.width ?? 0) - (room?.[2] ?? 0))).toBeLessThanOrEqual(1);
      },
    );

    it('what goes down on the picture of a map comes up on it, though the live map has come', async () => {
      const { page } = await visit('embed/?view=map&t=2022-11-23');
      const mark = page.locator('[data-view="map"] [data-id="2022-11-23-yerevan-summit-refusal"]').first();
      const box = await mark.boundingBox();
      if (!box) throw new Error('the mark is not there');
      const live = page.waitForResponse(/live-map.*\.js/);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await live;
      await page.waitForTimeout(300);
      expect(await page.locator('.map-first').count()).toBe(1);
      await page.mouse.up();
      await page.locator('.detail').waitFor();
      await page.locator('.map-svg').waitFor();
    });

    it('the live map stands as its picture stood, and says of the event no second time', async () => {
      const { page } = await visit(`embed/?${OPENING}`, { viewport: { width: 640, height: 600 } });
      const parts = [...PARTS, '.map-zoom'];
      const before = await boxes(page, parts);
      await page.locator('.map-body').hover();
      await page.locator('.map-svg').waitFor();
      expect(await boxes(page, parts)).toEqual(before);
      expect(await page.locator('.map-card').count()).toBe(0);
    });
  });

  describe('for everybody', () => {
    it.each(LENSES)('%s has no finding of axe, light and dark, wide and narrow', async (lens) => {
      for (const [theme, width, height] of [
        ['light', 640, 600],
        ['dark', 640, 600],
        ['light', 320, 400],
        ['dark', 600, 300],
      ] as const) {
        const { page } = await visit(`embed/?view=${lens}&theme=${theme}&${OPENING}`, {
          viewport: { width, height },
          bypassCSP: true,
        });
        expect(await axeFindings(page), `${theme} ${width}`).toEqual([]);
      }
    });

    it('the picture of the HTML has none either', async () => {
      const { page, expectFaults } = await visit('embed/', {
        viewport: { width: 640, height: 600 },
        bypassCSP: true,
        ready: false,
        prepare: (page) => page.route('**/*.js', (route) => route.abort()),
      });
      expect(await axeFindings(page)).toEqual([]);
      expectFaults(UNSCRIPTED);
    });
  });
});
