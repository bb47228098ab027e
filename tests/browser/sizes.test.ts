import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { headline, PHONE, useSite, visit } from './site';

const OPENING = 't=2022-11-23&from=2022-09-01&to=2023-02-28';
const WIDTHS = [
  ['1440', { viewport: { width: 1440, height: 900 } }],
  ['768', { viewport: { width: 768, height: 1024 } }],
  ['360', PHONE],
] as const;

/** How many pixels the page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Pairs of words in one drawing that stand on each other. */
function collisions(page: Page, view: string): Promise<string[]> {
  return page.evaluate((name) => {
    const words: { text: string; box: DOMRect }[] = [];
    for (const element of document.querySelectorAll<SVGTextElement>(`[data-view="${name}"] svg text`)) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (style.visibility === 'hidden' || Number(style.opacity) === 0 || box.width === 0) continue;
      words.push({ text: element.textContent ?? '', box });
    }
    const found: string[] = [];
    words.forEach((a, i) => {
      for (const b of words.slice(i + 1)) {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Boxes of text have air above and below the letters.
        if (wide > 1 && high > 4)
          found.push(`“${a.text}” on “${b.text}” by ${wide.toFixed(0)}×${high.toFixed(0)}`);
      }
    });
    return found;
  }, view);
}

/** Texts smaller than 12 px. */
function tiny(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest('title, desc, script, style, .visually-hidden')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      if (size * scale < 11.9) found.add(`${text.slice(0, 40)}: ${(size * scale).toFixed(1)} px`);
    }
    return [...found];
  });
}

describe('every width', () => {
  useSite();

  describe.each(WIDTHS)('%s px', (_, options) => {
    it.each(['map', 'timeline', 'stances'])('keeps words apart in the %s, and large enough', async (view) => {
      for (const address of [`?view=${view}&${OPENING}`, `?view=${view}&t=2025-01-01`]) {
        const { page } = await visit(address, options);
        await page.waitForLoadState('networkidle');
        expect(await collisions(page, view), address).toEqual([]);
        expect(await tiny(page), address).toEqual([]);
        expect(await overflow(page), address).toBeLessThanOrEqual(0);
      }
    });

    it('keeps words apart where all lenses or the first stand', async () => {
      const { page } = await visit('', options);
      await page.waitForLoadState('networkidle');
      for (const view of ['map', 'timeline', 'stances'])
        expect(await collisions(page, view), view).toEqual([]);
      expect(await tiny(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    it('never scrolls sideways in the table', async () => {
      const { page } = await visit(`?view=table&${OPENING}`, options);
      await page.waitForLoadState('networkidle');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  it.each(['map', 'timeline', 'stances', 'table'])(
    'of 320 px shows the %s without scrolling sideways',
    async (view) => {
      const { page } = await visit(`?view=${view}&${OPENING}`, { viewport: { width: 320, height: 568 } });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );

  it.each(['map', 'timeline', 'stances', 'table'])('takes text of twice the size in the %s', async (view) => {
    const { page } = await visit(`?view=${view}&${OPENING}`, {
      viewport: { width: 1024, height: 768 },
      bypassCSP: true,
    });
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await headline(page)).toContain('2022');
  });

  it('fits one screen of a desk', async () => {
    const { page } = await visit();
    const bottom = await page.evaluate(
      () => document.querySelector('[data-view="timeline"]')?.getBoundingClientRect().bottom,
    );
    expect(bottom).toBeLessThanOrEqual(968);
  });
});

describe('a reader’s own settings', () => {
  useSite();

  it('less motion: nothing runs on its own', async () => {
    const { page } = await visit('', { reducedMotion: 'reduce' });
    const running = await page.evaluate(
      () => document.getAnimations().filter((a) => a.playState === 'running').length,
    );
    expect(running).toBe(0);
  });

  it('forced colours: members still differ from others', async () => {
    const { page } = await visit('?view=map&t=2022-11-23', { forcedColors: 'active' });
    const looks = await page.evaluate(() => {
      const look = (selector: string) => {
        const mark = document.querySelector(`[data-view="map"] ${selector}`);
        if (!mark) return null;
        const { fill, stroke, strokeWidth, strokeDasharray, visibility } = getComputedStyle(mark);
        return { fill, stroke, strokeWidth, strokeDasharray, visibility };
      };
      return [look('[data-status="member"]'), look('[data-status="other"]')];
    });
    expect(looks[0]).not.toBeNull();
    expect(looks[0]).not.toEqual(looks[1]);
  });

  it.each(['light', 'dark'] as const)(
    '%s colours of the system are followed, on a ground that is opaque',
    async (colorScheme) => {
      const { page } = await visit('', { colorScheme });
      const [ground, scheme] = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        const root = getComputedStyle(document.documentElement);
        const ground = [style.backgroundColor, root.backgroundColor].find(
          (colour) => !/, 0\)$|transparent/.test(colour),
        );
        return [ground ?? '', root.colorScheme];
      });
      const [red = 0] = (ground?.match(/\d+/g) ?? []).map(Number);
      expect(colorScheme === 'dark' ? red < 80 : red > 180, ground).toBe(true);
      expect(scheme).toContain(colorScheme);
    },
  );
});
