import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf } from './record';
import { count, headline, useSite, visit, whenReady } from './site';

/** A part of the record, short or whole. */
const filesOf = (part: string) => new RegExp(`/data/csto/${part}(-brief)?\\.\\w+\\.json$`);

/** Names of the files of the map, whatever their content. */
const BORDERS = '**/data/csto/geo-*.json';

function broken(address: string, how: (page: Page) => Promise<unknown>) {
  return visit(address, { prepare: how, ready: false });
}

describe('a file that does not arrive', () => {
  useSite();

  it.each([
    ['events', 'timeline', ['map', 'stances']],
    ['statements', 'stances', ['map', 'timeline']],
  ] as const)(
    'of %s leaves the other lenses at work, and can be asked for again',
    async (part, lens, others) => {
      let failing = true;
      let refused = 0;
      const { page, expectFaults } = await broken('', (page) =>
        page.route(filesOf(part), (route) => {
          if (!failing) return route.continue();
          refused += 1;
          return route.abort();
        }),
      );
      // Three times the short form, and as often the whole.
      await expect.poll(() => refused, { timeout: 40_000 }).toBe(6);
      const retry = page.locator(`[data-view="${lens}"] [data-action="retry"]`);
      await retry.waitFor({ timeout: 30_000 });
      expect(await page.locator(`[data-view="${lens}"] [role="alert"]`).textContent()).not.toBe('');
      expect(await headline(page)).toContain('23 November 2022');
      for (const other of others) {
        expect(await page.locator(`[data-view="${other}"] [role="alert"]`).count(), other).toBe(0);
      }
      const members = page.locator('[data-view="map"] [data-status="member"]');
      await expect.poll(() => members.count()).toBeGreaterThanOrEqual(6);
      failing = false;
      await retry.click();
      await page.locator(`[data-view="${lens}"] [data-kind]`).first().waitFor();
      await retry.waitFor({ state: 'detached' });
      await whenReady(page);
      expect((await count(page, part)).shown).toBeGreaterThan(0);
      expect(expectFaults(/ERR_FAILED/).length).toBeGreaterThan(0);
    },
  );

  it('of the borders leaves timeline and voices at work, and can be asked for again', async () => {
    let failing = true;
    const { page, expectFaults } = await broken('', (page) =>
      page.route(BORDERS, (route) => (failing ? route.abort() : route.continue())),
    );
    const retry = page.locator('[data-view="map"] [data-action="retry"]');
    await retry.waitFor({ timeout: 30_000 });
    expect(await page.locator('[data-view="timeline"] [data-kind="event"]').count()).toBeGreaterThan(2);
    expect(await page.locator('[data-view="stances"] [data-kind="statement"]').count()).toBeGreaterThan(2);
    failing = false;
    await retry.click();
    await page.locator('[data-view="map"] [data-status="member"]').first().waitFor();
    expect(expectFaults(/ERR_FAILED/).length).toBeGreaterThan(0);
  });

  it('of the record itself is told, and can be asked for again', async () => {
    let failing = true;
    const { page, expectFaults } = await broken('', (page) =>
      page.route(filesOf('alliance'), (route) =>
        failing ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
      ),
    );
    const retry = page.locator('[data-action="retry"]');
    await retry.waitFor({ timeout: 30_000 });
    expect(await page.getByRole('alert').textContent()).not.toBe('');
    failing = false;
    await retry.click();
    await whenReady(page);
    expect(await headline(page)).toContain('23 November 2022');
    expectFaults(/404/);
  });

  it('or is a page of another kind is told as unread', async () => {
    const { page, expectFaults } = await broken('', (page) =>
      page.route(filesOf('events'), (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
      ),
    );
    const alert = page.locator('[data-view="timeline"] [role="alert"]');
    await alert.waitFor({ timeout: 30_000 });
    expect(await alert.textContent()).toMatch(/could not be read/);
    expectFaults(/nothing is expected here/);
  });
});

describe('a record with an error', () => {
  useSite();

  it('is set aside, counted and named, and the rest is shown', async () => {
    const { page } = await visit('?view=all', {
      prepare: (page) =>
        page.route(`**/${fileOf('events')}`, async (route) => {
          const response = await route.fetch();
          const file = await response.json();
          const [first] = file.events;
          first.category = 'party';
          await route.fulfill({ response, json: file });
        }),
    });
    const skipped = page.locator('[data-count="skipped"]');
    await skipped.waitFor();
    expect((await skipped.textContent())?.trim()).toMatch(/^1 record skipped: .*category/);
    expect(await skipped.getAttribute('data-total')).toBe('1');
    expect((await count(page, 'events')).shown).toBeGreaterThan(100);
  });
});
