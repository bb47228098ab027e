import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite, visit } from './site';

/** What has the keyboard: where it stands, and what it is. */
function focused(
  page: Page,
): Promise<{ view: string | null; id: string | null; role: string | null; graphic: boolean; name: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      view: element?.closest('[data-view]')?.getAttribute('data-view') ?? null,
      id: element?.getAttribute('data-id') ?? null,
      role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? null,
      graphic:
        element?.closest('svg[role~="group"]') !== null && element?.hasAttribute('aria-label') === true,
      name:
        element?.getAttribute('aria-label') ??
        ((element as HTMLInputElement | null)?.labels?.[0]?.textContent ||
          element?.textContent?.trim() ||
          ''),
    };
  });
}

describe('the keyboard', () => {
  useSite();

  it('reaches every lens, with one stop for the marks of each, and comes out at the end', async () => {
    const { page } = await visit();
    const stops: Awaited<ReturnType<typeof focused>>[] = [];
    for (let i = 0; i < 120; i += 1) {
      await page.keyboard.press('Tab');
      let stop = await focused(page);
      // What comes in parts when it is reached takes the keyboard over from its stand-in.
      for (let wait = 0; stop.role === 'body' && wait < 10; wait += 1) {
        await page.waitForTimeout(50);
        stop = await focused(page);
      }
      if (stop.role === 'body') break;
      stops.push(stop);
    }
    expect(stops.length).toBeLessThan(110);
    expect(stops[0]?.name).toMatch(/skip/i);
    for (const view of ['map', 'stances', 'timeline']) {
      const marks = stops.filter((stop) => stop.view === view && stop.graphic && stop.role !== 'slider');
      expect(
        marks.map(({ name }) => name),
        view,
      ).toHaveLength(1);
    }
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
  });

  it.each([
    ['map', 'ArrowRight'],
    ['stances', 'ArrowDown'],
    ['timeline', 'ArrowDown'],
  ])('walks the marks of the %s, chooses one, and gets back to it', async (view, arrow) => {
    const { page } = await visit(`?view=${view}&t=2022-11-23&from=2022-09-01&to=2023-02-28`);
    const marks = page.locator(`[data-view="${view}"] svg [tabindex="0"]:not([role="slider"])`);
    expect(await marks.count()).toBe(1);
    await marks.focus();
    const first = await focused(page);
    await page.keyboard.press(arrow);
    const second = await focused(page);
    expect(second.name).not.toBe(first.name);
    expect(second.view).toBe(view);
    expect(await marks.count(), 'the stop moves along').toBe(1);
    // What stands for several opens instead; walk on to a record.
    for (let i = 0; i < 12 && (await focused(page)).id === null; i += 1) await page.keyboard.press(arrow);
    const { id } = await focused(page);
    expect(id).not.toBeNull();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`focus=${id}`));
    const panel = page.locator('aside').first();
    await panel.waitFor();
    await panel.locator('button').first().focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.search.includes('focus='));
    await page.waitForFunction((was) => document.activeElement?.getAttribute('data-id') === was, id);
    expect((await focused(page)).view).toBe(view);
  });

  it('moves the cursor by days, months and years', async () => {
    const { page } = await visit('?view=all&t=2022-11-23');
    const slider = page.locator('[data-view="timeline"] [data-cursor]');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('24 November 2022'));
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('24 November 2021'));
  });
});
