import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { host, lensOf, siteIn, useHost, VIEWS, visit } from './host';

/*
 * Sections 7 and 12: what a reader sees when less arrives than was sent for, or later.
 */

const APP = /\/assets\/(embed|index)-[\w-]+\.js$/;
const at = (frame: Frame, selector: string) => frame.locator(selector).first();

/** The picture of the HTML, with all that makes it readable. */
async function stands(frame: Frame): Promise<void> {
  const embed = frame.locator('.embed:visible').first();
  expect(await embed.locator('h1 time').getAttribute('datetime')).toMatch(/^\d{4}/);
  expect(await embed.locator('.embed-takeaway').textContent()).not.toBe('');
  expect(await embed.locator('.embed-source').textContent()).toContain('CC BY');
  expect(
    await embed
      .getByRole('img', { name: /^Map of who belongs on/ })
      .first()
      .isVisible(),
  ).toBe(true);
  expect(await embed.getByRole('link', { name: 'Explore' }).getAttribute('href')).toContain('?view=map');
}

const block = (pattern: RegExp) => (page: Page) => page.route(pattern, (route) => route.abort());

describe('an embed whose', () => {
  useHost();

  it.each([
    ['program', APP],
    ['scripts', /\.js$/],
    ['scripts and styles', /\.(js|css)$/],
  ])('%s do not arrive reads by its HTML', async (_, pattern) => {
    const { frame, page, expectFaults } = await host('?view=map', { ready: false, prepare: block(pattern) });
    await page.waitForLoadState('networkidle');
    await stands(frame);
    expect(await frame.locator('[data-ready]').count()).toBe(0);
    expect(await frame.locator('[role="status"], [role="alert"]').count()).toBe(0);
    expect(expectFaults(/ERR_FAILED/).length).toBeGreaterThan(0);
  });

  it('scripts are switched off reads by its HTML', async () => {
    const { frame } = await host('?view=stances', { ready: false, javaScriptEnabled: false });
    await frame.waitForLoadState('load');
    await stands(frame);
  });

  it('styles do not arrive works, and says all that it says', async () => {
    const { frame, expectFaults } = await host('?view=table', { prepare: block(/\.css$/), ready: false });
    await frame.waitForLoadState('load');
    const text = (await frame.locator('body').textContent()) ?? '';
    expect(text).toMatch(/CSTO.*CC BY 4\.0/s);
    expectFaults(/ERR_FAILED|Unable to preload CSS/);
  });

  it('record does not arrive keeps its picture, says why, and comes to life when asked again', async () => {
    let failing = true;
    const hosted = await host('?view=map', {
      ready: false,
      prepare: (page) =>
        page.route(/\/data\/csto\/alliance(-brief)?\./, (route) =>
          failing ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
        ),
    });
    const { frame, said, expectFaults } = hosted;
    const alert = frame.getByRole('alert');
    await alert.waitFor();
    await stands(frame);
    expect(await frame.locator('[role="alert"]').count()).toBe(1);
    expect(await alert.textContent()).toMatch(/The record could not be fetched/);
    expect(
      await frame.getByRole('link', { name: 'Read as text' }).evaluate((a) => (a as HTMLAnchorElement).href),
    ).toBe(`${siteIn('full')}text/`);
    await expect
      .poll(async () => (await said()).filter(({ data }) => data.type === 'error').map(({ data }) => data))
      .toEqual([{ app: 'allyscope', v: 1, type: 'error', code: 'DATA_HTTP', part: 'alliance' }]);
    failing = false;
    await frame.locator('[data-action="retry"]').click();
    await frame.waitForSelector('html[data-ready="1"]', { state: 'attached' });
    expect(expectFaults(/404/).length).toBe(1);
  });

  it.each([
    ['truncated', { contentType: 'application/json', body: '{"events": [{"id": "2022-' }],
    ['a page to sign in', { contentType: 'text/html', body: '<!doctype html><p>Sign in' }],
    ['nothing', { contentType: 'application/json', body: '' }],
  ])('events are %s says that they could not be read', async (_, answer) => {
    const hosted = await host('?view=timeline', {
      ready: false,
      prepare: (page) =>
        page.route('**/data/csto/events*', (route) => route.fulfill({ status: 200, ...answer })),
    });
    const alert = hosted.frame.getByRole('alert').first();
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The events could not be read.');
    expect(await hosted.frame.locator('.embed:visible .embed-source').first().textContent()).toContain(
      'CC BY',
    );
    hosted.expectFaults(/nothing is expected/);
  });

  it('borders do not arrive says so in the place of the map alone, with a way to ask again', async () => {
    let failing = true;
    const { frame, expectFaults } = await host('?view=map', {
      prepare: (page) =>
        page.route('**/data/csto/geo-*', (route) =>
          failing ? route.fulfill({ status: 404 }) : route.continue(),
        ),
    });
    const alert = frame.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The borders could not be fetched');
    expect(await at(frame, 'h1 time').isVisible()).toBe(true);
    await frame.locator('[data-action="play"]').waitFor();
    failing = false;
    await frame.locator('[data-action="retry"]').click();
    await frame.locator('[data-view="map"] [data-status="member"]').first().waitFor();
    expectFaults(/404/);
  });

  it('other lens does not arrive says so, and does not reload', async () => {
    const { frame, post, requests, expectFaults } = await host('?view=map', {
      prepare: block(/\/assets\/(timeline|EmbedTimeline)-[\w-]+\.js$/),
    });
    await post({ app: 'allyscope', v: 1, type: 'set', params: { view: 'timeline' } });
    const alert = frame.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('A piece of the program did not arrive');
    expect(await at(frame, '.embed-source').isVisible()).toBe(true);
    await post({ app: 'allyscope', v: 1, type: 'set', params: { view: 'table' } });
    await expect.poll(() => lensOf(frame)).toBe('table');
    expect(requests.filter((url) => url.includes('/embed/?'))).toHaveLength(1);
    expectFaults(/ERR_FAILED|Failed to fetch dynamically imported/);
  });

  it('line is cut says so, and comes to life by itself when it is back', async () => {
    let cut = true;
    const { frame, page, expectFaults } = await host('?view=map', {
      ready: false,
      prepare: (page) =>
        page.route(/\/data\/csto\/alliance(-brief)?\./, (route) => (cut ? route.abort() : route.continue())),
    });
    const alert = frame.getByRole('alert');
    await alert.waitFor();
    await page.context().setOffline(true);
    await frame.locator('[data-action="retry"]').click();
    await expect
      .poll(() => alert.textContent().catch(() => ''), { timeout: 10_000 })
      .toContain('You are offline');
    await stands(frame);
    cut = false;
    await page.context().setOffline(false);
    await frame.waitForSelector('html[data-ready="1"]', { state: 'attached' });
    expectFaults(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  });

  it('record is slow says so after a second, and shows a way out after eight', async () => {
    let go = () => {};
    const held = new Promise<void>((done) => {
      go = done;
    });
    const { frame } = await host('?view=map', {
      ready: false,
      prepare: (page) =>
        page.route(/\/data\/csto\/alliance(-brief)?\./, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await stands(frame);
    const word = frame.getByRole('status');
    await expect.poll(() => word.textContent(), { timeout: 10_000 }).toBe('Loading…');
    expect(await frame.getByRole('link', { name: 'Read as text' }).count()).toBe(0);
    await stands(frame);
    await frame.getByRole('link', { name: 'Read as text' }).waitFor({ timeout: 12_000 });
    await stands(frame);
    go();
    await frame.waitForSelector('html[data-ready="1"]', { state: 'attached' });
    expect(await frame.getByRole('link', { name: 'Read as text' }).count()).toBe(0);
  });
});

describe('an embed on paper', () => {
  useHost();

  it.each(VIEWS)('is the %s with its source, without controls', async (view) => {
    const { page } = await visit(`embed/?view=${view}&t=2022-11-23`);
    const frame = page.mainFrame();
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['h1 time', '.embed-takeaway', '.embed-source', `[data-view="${view}"]`])
      expect(await at(frame, `.embed ${selector}`).isVisible(), selector).toBe(true);
    const shown = (selector: string) => frame.locator(`:is(${selector}):visible`).count();
    expect(await shown('.embed-controls, .embed-full, [data-action="play"], [data-action="zoom-in"]')).toBe(
      0,
    );
    expect(await shown('[data-view] [data-id]')).toBeGreaterThan(5);
  });
});
