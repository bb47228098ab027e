import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PAGES, preloadsOf } from '../../tools/budgets';
import { headline, PHONE, siteUrl, useSite, visit } from './site';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

describe('a first visit', () => {
  useSite();

  it('opens on the Yerevan summit of 23 November 2022, in three lenses', async () => {
    const { page } = await visit();
    expect(await headline(page)).toContain('23 November 2022');
    expect(await page.title()).toContain('Allyscope');
    for (const view of ['map', 'timeline', 'stances']) {
      const section = page.locator(`section[data-view="${view}"]`);
      expect(await section.isVisible(), view).toBe(true);
      expect(await section.getAttribute('aria-busy'), view).not.toBe('true');
    }
    const members = page.locator('[data-view="map"] [data-kind="state"][data-status="member"]');
    const ids = await members.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-id')));
    expect([...new Set(ids)].sort()).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK']);
    const summit = '[data-kind="event"][data-id="2022-11-23-yerevan-summit-refusal"]';
    expect(await page.locator(`[data-view="map"] ${summit}`).count()).toBeGreaterThan(0);
    const bead = '[data-kind="statement"][data-id="2022-11-23-lukashenko-if-russia-wins-csto-lives"]';
    expect(await page.locator(`[data-view="stances"] ${bead}`).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-view="timeline"] [data-kind="event"]').count()).toBeGreaterThan(2);
  });

  it.each([
    ['a desk', {}],
    ['a phone', PHONE],
  ])('on %s marks when it is seen and when it is ready', async (screen, options) => {
    const { page } = await visit('', options);
    const marks = await page.evaluate(() =>
      ['allyscope:first-picture', 'allyscope:ready'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
      ),
    );
    expect(marks.every((time) => typeof time === 'number' && time > 0)).toBe(true);
    const [first, ready] = marks.map((time) => Math.round(time ?? 0));
    console.log(`  ${screen}: first picture ${first} ms, ready ${ready} ms`);
  });

  it.each([
    ['a desk', {}],
    ['a phone', PHONE],
  ])('on %s asks for nothing before it is ready that the budget does not count', async (screen, options) => {
    const { page, requests } = await visit('', options);
    const early = await page.evaluate(() => {
      const [ready] = performance.getEntriesByName('allyscope:ready');
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < (ready?.startTime ?? 0))
        .map(({ name }) => name);
    });
    const before = requests
      .filter((url) => early.includes(url))
      .map((url) => decodeURIComponent(url.slice(siteUrl().length)).replace(/\?.*/, ''));
    expect(before.length).toBeGreaterThan(5);
    await page.waitForLoadState('networkidle');
    const preloaded = preloadsOf(readFileSync(join(DIST, 'index.html'), 'utf8')).map(({ href }) => href);
    const data = [...new Set(before.filter((file) => file.startsWith('data/')))];
    expect(data.filter((file) => !preloaded.includes(file))).toEqual([]);
    const fetched = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, transferSize }) => name.includes('/data/') && transferSize > 0)
        .map(({ name }) => name),
    );
    expect(fetched.length, 'each file comes over the line once').toBe(new Set(fetched).size);
    const scripts = before.filter((file) => file.endsWith('.js'));
    const weigh = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0) / 1000;
    const limits = PAGES.find(({ html }) => html === 'index.html');
    console.log(`  ${screen}: scripts ${weigh(scripts).toFixed(1)} kB, data ${weigh(data).toFixed(1)} kB`);
    expect(weigh(scripts)).toBeLessThanOrEqual(limits?.scripts ?? 0);
    expect(weigh(data)).toBeLessThanOrEqual(limits?.data ?? 0);
  });

  it('moves little while it loads', async () => {
    const { page } = await visit('', {
      prepare: (page) =>
        page.addInitScript(() => {
          const shifts: number[] = [];
          (window as unknown as { shifts: number[] }).shifts = shifts;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    const sum = shifts.reduce((total, shift) => total + shift, 0);
    console.log(`  layout shift ${sum.toFixed(4)}`);
    expect(sum).toBeLessThanOrEqual(0.02);
  });

  it('redraws all lenses in one step of the cursor', async () => {
    const { page } = await visit();
    const slider = page.locator('[data-view="timeline"] [data-cursor]');
    await slider.focus();
    const before = await headline(page);
    const steps: number[] = await page.evaluate(async () => {
      const times: number[] = [];
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let i = 0; i < 30; i += 1) {
        await frame();
        const start = performance.now();
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }),
        );
        // Rendering is done, styles and layout are asked for; what is left is paint.
        await Promise.resolve();
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return times;
    });
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before);
    const sorted = [...steps].sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    console.log(`  a step of the cursor: median ${at(0.5)} ms, nine of ten within ${at(0.9)} ms`);
    expect(await headline(page)).toContain('October 2022');
  });
});
