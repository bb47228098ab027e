import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ALL_VIEWS, host, lensOf, TOUCH, useHost, VIEWS } from './host';

/*
 * Section 6: the wheel and the finger are the article's, and so are its focus, its place and its history.
 */

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Middle of a lens, in px of the article's window. */
async function middleOf(frame: Frame, view: string): Promise<{ x: number; y: number }> {
  const box = await frame.locator(`section[data-view="${view}"] .lens-body`).boundingBox();
  if (!box) throw new Error(`${view} is not there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('an embed leaves to the article', () => {
  useHost();

  it.each(ALL_VIEWS)('the wheel, over the %s', async (view) => {
    const { frame, page } = await host(`?view=${view}&t=2022-11-23`);
    const { x, y } = await middleOf(frame, view);
    await page.mouse.move(x, y);
    if (view === 'map') await frame.locator('.map-svg').waitFor();
    for (let notch = 1; notch <= 4; notch += 1) {
      const before = await scrolled(page);
      await page.mouse.wheel(0, 60);
      await expect.poll(() => scrolled(page), { message: `notch ${notch}` }).toBe(before + 60);
    }
    const before = await scrolled(page);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => scrolled(page)).toBe(before - 200);
  });

  it.each(ALL_VIEWS)('a finger that goes up, over the %s', async (view) => {
    const { frame, page } = await host(`?view=${view}&t=2022-11-23`, { ...TOUCH, width: '100%' });
    const { x, y } = await middleOf(frame, view);
    const session = await page.context().newCDPSession(page);
    for (const turn of [1, 2]) {
      const before = await scrolled(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
        });
      await touch('touchStart');
      for (let up = 12; up <= 120; up += 12) await touch('touchMove', up);
      await touch('touchEnd');
      await expect.poll(() => scrolled(page), { message: `time ${turn}` }).toBeGreaterThan(before + 60);
    }
  });

  it('its place, its focus and its history, on load and on messages', async () => {
    const { frame, page, post } = await host('?view=map&focus=ARM', {
      ready: false,
      prepare: (page) =>
        page.addInitScript(() => {
          if (top !== self) return;
          addEventListener('DOMContentLoaded', () => {
            const field = document.createElement('input');
            document.querySelector('h1')?.after(field);
            field.focus();
            scrollTo(0, 40);
          });
        }),
    });
    const steps = await page.evaluate(() => history.length);
    await frame.waitForSelector('html[data-ready="1"]', { state: 'attached' });
    await frame.locator('.detail-title, .detail h2').first().waitFor();
    for (const params of [
      { view: 'timeline', focus: '2022-11-23-yerevan-summit-refusal' },
      { view: 'stances', t: '2022-02' },
      { view: 'table', focus: 'RUS' },
      { view: 'map', q: 'summit' },
    ]) {
      await post({ app: 'allyscope', v: 1, type: 'set', params });
      await expect.poll(() => lensOf(frame)).toBe(params.view);
      await rest(300);
    }
    expect(
      await page.evaluate(() => [document.activeElement?.tagName, Math.round(scrollY), history.length]),
    ).toEqual(['INPUT', 40, steps]);
    expect(await frame.evaluate(() => document.hasFocus())).toBe(false);
  });

  it('its history, whatever the reader presses', async () => {
    const { frame, page } = await host('?view=timeline&from=2022-01&to=2022-12');
    const steps = await page.evaluate(() => history.length);
    await frame.locator('[data-view="timeline"] [data-kind="event"]').first().click();
    await frame.locator('.detail-title, .detail h2').first().waitFor();
    await expect.poll(() => frame.url()).toContain('focus=');
    await frame.locator('[data-action="close"]').click();
    await expect.poll(() => frame.url()).not.toContain('focus=');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});

describe('an embed takes', () => {
  useHost();

  it('the wheel with Ctrl, over the map, and zooms by it', async () => {
    const { frame, page } = await host('?view=map');
    const { x, y } = await middleOf(frame, 'map');
    await page.mouse.move(x, y);
    await frame.locator('.map-svg').waitFor();
    const out = frame.locator('[data-view="map"] [data-action="zoom-out"]');
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('false');
    expect(await scrolled(page)).toBe(0);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    // Zoomed in, the plain wheel is still the article's.
    await page.mouse.wheel(0, 60);
    await expect.poll(() => scrolled(page)).toBe(60);
    await frame.locator('[data-view="map"] [data-action="reset"]').click();
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('true');
  });

  it.each(VIEWS)('the Tab key in at the %s, through, and out again, both ways', async (view) => {
    const { page } = await host(`?view=${view}`, {
      prepare: (page) =>
        page.addInitScript(() => {
          if (top !== self) return;
          addEventListener('DOMContentLoaded', () => {
            const frame = document.querySelector('iframe');
            for (const place of ['before', 'after'] as const) {
              const button = document.createElement('button');
              button.id = place;
              button.textContent = place;
              frame?.[place](button);
            }
          });
        }),
    });
    for (const [from, key, to] of [
      ['before', 'Tab', 'after'],
      ['after', 'Shift+Tab', 'before'],
    ] as const) {
      await page.locator(`#${from}`).focus();
      let stops = 0;
      let inside = 0;
      let at: string | undefined;
      while (stops < 120 && at !== to) {
        await page.keyboard.press(key);
        stops += 1;
        at = await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
        if (at === 'IFRAME') inside += 1;
      }
      expect(at, `${from} → ${to}`).toBe(to);
      expect(inside).toBeGreaterThan(1);
    }
  });

  it.each(VIEWS)('links of the %s to pages of their own, which learn nothing of this one', async (view) => {
    const { frame } = await host(`?view=${view}&focus=2022-11-23-yerevan-summit-refusal`);
    await frame.locator('.detail-sources a').first().waitFor();
    const links = await frame
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map(
          (a) => `${a.getAttribute('target')} ${a.getAttribute('rel')} ${(a as HTMLAnchorElement).protocol}`,
        ),
      );
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !/^_blank noopener( \w+)* https?:$/.test(link))).toEqual([]);
    expect(await frame.locator('form, [autofocus], [target="_top"], [target="_parent"]').count()).toBe(0);
  });

  it('a link that the frame may not follow to where it can be read', async () => {
    const { frame, expectFaults } = await host('?view=map', { sandbox: 'opaque' });
    const link = frame.locator('.embed > .embed-foot .embed-explore');
    const href = await link.evaluate((a) => (a as HTMLAnchorElement).href);
    await link.click();
    const address = frame.locator('.embed-address input');
    await address.waitFor();
    expect(await address.inputValue()).toBe(href);
    expectFaults(/allow-popups/);
  });
});
