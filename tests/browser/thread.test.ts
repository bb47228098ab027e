import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countBetween, shipped } from './record';
import { count, headline, PHONE, place, useSite, visit, whenReady } from './site';

const LUKASHENKO = '2022-11-23-lukashenko-if-russia-wins-csto-lives';
const PESKOV = '2022-11-23-peskov-success-beyond-doubt';

const detailOf = (page: Page, id: string) => page.locator(`aside [data-id="${id}"]`).first();

/** Where a reader would press for a state: on its name, else in its middle. */
async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const name = page.locator(`[data-view="map"] text[data-hit="${id}"]`);
  const shape = page.locator(`[data-view="map"] [data-kind="state"][data-id="${id}"]`).first();
  const box = await ((await name.count()) > 0 ? name.first() : shape).boundingBox();
  if (!box) throw new Error(`${id} is not on the map`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The sources of the record whose detail is open, each with a title and a publisher. */
async function expectSources(page: Page, part: 'events' | 'statements', id: string): Promise<void> {
  const ids = shipped(part, id).sources ?? [];
  const list = page.locator('aside .detail-source');
  await page.waitForFunction(
    (many) => document.querySelectorAll('aside .detail-source-text').length >= many,
    ids.length,
  );
  expect(await list.count()).toBe(ids.length);
  for (const text of await list.allTextContents())
    expect(text.replace(/^\d+/, '').trim().length).toBeGreaterThan(8);
}

/** Sets the window by the dates of the filter menu. */
async function narrow(
  page: Page,
  from: string,
  to: string,
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  await press(page.locator('[data-action="filter"]:visible').first());
  const dialog = page.getByRole('dialog');
  await press(dialog.getByRole('tab', { name: /^Dates/ }));
  await dialog.getByLabel('From', { exact: true }).fill(from);
  await dialog.getByLabel('To', { exact: true }).fill(to);
  await press(dialog.getByRole('button', { name: 'Set the dates' }));
  const done = dialog.getByRole('button', { name: /^(Done|Close)/ }).first();
  if (await done.isVisible()) await press(done);
}

describe('following a thread', () => {
  useSite();

  it('goes from a state to a statement, its reply and their sources, and a link restores the place', async () => {
    const { page } = await visit();
    const before = await place(page);

    const armenia = page.locator('[data-view="map"] [data-kind="state"][data-id="ARM"]').first();
    const at = await pointOf(page, 'ARM');
    await page.mouse.click(at.x, at.y);
    await detailOf(page, 'ARM').waitFor();
    expect(await page.locator('aside').first().textContent()).toContain('Armenia');
    expect(await armenia.getAttribute('data-selected')).toBe('true');

    await narrow(page, '2020', '2024', (target) => target.click());
    await page.waitForURL(/from=2020/);
    for (const part of ['events', 'statements'] as const) {
      const shown = await count(page, part);
      expect(shown, part).toEqual(countBetween(part, '2020', '2024'));
      expect(shown.shown, part).toBeGreaterThan(before[part].shown);
      expect(shown.shown, part).toBeLessThan(shown.total);
    }

    await openStatement(page, LUKASHENKO, (target) => target.click());
    expect(await page.locator('aside').first().textContent()).toMatch(/Lukashenk/);
    await expectSources(page, 'statements', LUKASHENKO);

    await page.locator(`aside button[data-id="${PESKOV}"]`).first().click();
    await page.waitForURL(new RegExp(`focus=${PESKOV}`));
    expect(await page.locator('aside').first().textContent()).toContain('Peskov');
    await expectSources(page, 'statements', PESKOV);
    const bead = page.locator(`[data-view="stances"] [data-kind="statement"][data-id="${PESKOV}"]`).first();
    expect(await bead.getAttribute('data-selected')).toBe('true');

    const here = await place(page);
    expect(here.focus).toBe(PESKOV);
    const link = await copiedLink(page);
    expect(link).toBe(page.url());
    const again = await visit(link);
    expect(await place(again.page)).toEqual(here);
    await detailOf(again.page, PESKOV).waitFor();
    await expectSources(again.page, 'statements', PESKOV);
    expect(await again.page.locator('aside').first().textContent()).toContain('Peskov');
  });

  it('does the same on a phone, by touch', async () => {
    const { page } = await visit('', PHONE);
    expect(await headline(page)).toContain('23 November 2022');
    expect(await page.locator('section[data-view]').count()).toBe(1);

    const at = await pointOf(page, 'ARM');
    await page.touchscreen.tap(at.x, at.y);
    await page.waitForURL(/focus=ARM/);
    await detailOf(page, 'ARM').waitFor();

    await narrow(page, '2020', '2024', (target) => target.tap());
    await page.waitForURL(/from=2020/);
    for (const part of ['events', 'statements'] as const) {
      expect(await count(page, part), part).toEqual(countBetween(part, '2020', '2024'));
    }

    await openStatement(page, LUKASHENKO, (target) => target.tap());
    await page.waitForURL(new RegExp(`focus=${LUKASHENKO}`));
    await raiseSheet(page);
    await expectSources(page, 'statements', LUKASHENKO);
    await page.locator(`aside button[data-id="${PESKOV}"]`).first().tap();
    await page.waitForURL(new RegExp(`focus=${PESKOV}`));
    await expectSources(page, 'statements', PESKOV);

    const here = await place(page);
    const again = await visit(page.url(), PHONE);
    expect(await place(again.page)).toEqual(here);
    await detailOf(again.page, PESKOV).waitFor();
  });
});

async function raiseSheet(page: Page): Promise<void> {
  const handle = page.locator('aside [aria-expanded="false"]').first();
  if (await handle.isVisible()) await handle.tap();
}

/** Opens a statement by the search, which finds anything by its words. */
async function openStatement(
  page: Page,
  id: string,
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  const bead = page.locator(`[data-view="stances"] [data-kind="statement"][data-id="${id}"]`).first();
  if (await bead.isVisible()) {
    const box = await bead.boundingBox();
    if (box) {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      if (new URL(page.url()).searchParams.get('focus') === id) return;
    }
  }
  const field = page.locator('input[data-action="search"]:visible');
  if (!(await field.isVisible())) await press(page.locator('button[data-action="search"]:visible').first());
  await press(field);
  // The field that searches takes the place of a plain one when it is entered.
  await page.locator('input[role="combobox"][data-action="search"]:focus').waitFor();
  await page.keyboard.type('Lukashenka wins lives');
  const hit = page.locator(`[role="option"][data-id="${id}"]`).first();
  await hit.waitFor();
  await press(hit);
}

/** What the share dialog puts on the clipboard. */
async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('header [data-action="share"]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).click();
  await page.waitForFunction(() => /copied/i.test(document.querySelector('header')?.textContent ?? ''));
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the way back', () => {
  useSite();

  it('leads through what was chosen, and forward again', async () => {
    const { page } = await visit();
    const start = await place(page);
    for (const id of ['ARM', 'KAZ']) {
      const at = await pointOf(page, id);
      await page.mouse.click(at.x, at.y);
      await page.waitForURL(new RegExp(`focus=${id}`));
    }
    const chosen = await place(page);
    await page.goBack();
    await detailOf(page, 'ARM').waitFor();
    expect((await place(page)).focus).toBe('ARM');
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('focus=ARM'));
    const { focus: _, ...shownAtStart } = start;
    expect(await place(page)).toMatchObject(shownAtStart);
    await page.goForward();
    await page.goForward();
    await detailOf(page, 'KAZ').waitFor();
    expect(await place(page)).toEqual(chosen);
  });

  it('survives leaving the page and reloading it', async () => {
    const { page } = await visit('?t=2022-01-06&from=2022&to=2022&focus=KAZ');
    const here = await place(page);
    await page.reload();
    await whenReady(page);
    expect(await place(page)).toEqual(here);
  });
});
