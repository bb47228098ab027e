import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { host, lensOf, MODES, SANDBOXES, type Sandbox, siteIn, until, useHost, VIEWS, visit } from './host';

/*
 * Sections 1, 5 and 7: every way of serving × every sandbox comes to an embed that works, or to a fallback that reads.
 */

const QUERY = '?view=map&t=2022-11-23';
const ALLOWED = Object.keys(SANDBOXES) as Sandbox[];
const CROSSED = MODES.flatMap((mode) => ALLOWED.map((sandbox) => ({ mode, sandbox })));
/** No script may run, or none may be read. */
const isFallback = ({ mode, sandbox }: (typeof CROSSED)[number]) =>
  sandbox === 'closed' || (sandbox === 'opaque' && mode === 'none');

/** What a reader gets without a program, as it is seen. */
async function readsWell(frame: Frame, site: string): Promise<void> {
  const first = frame.locator('.embed').first();
  expect(await first.locator('h1').textContent()).toMatch(/^Who belongs to the CSTO, /);
  expect(await first.locator('h1 time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await first.locator('.embed-takeaway').textContent()).toMatch(/^\d members, .*\.$/);
  expect(await first.locator('.embed-source').textContent()).toMatch(/^Source: .*Borders: .*CC BY/);
  const picture = await first
    .getByRole('img', { name: /^Map of who belongs on/ })
    .first()
    .boundingBox();
  expect(picture?.width).toBeGreaterThan(200);
  expect(picture?.height).toBeGreaterThan(150);
  const link = first.getByRole('link', { name: 'Explore' });
  expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(`${site}?view=map`);
  expect(await frame.locator('body').textContent()).not.toMatch(/Loading|undefined|NaN/);
  const box = await frame.locator('html').evaluate((html) => [html.scrollWidth, html.clientWidth]);
  expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
}

describe('an embed', () => {
  useHost();

  it.each(CROSSED.filter((one) => !isFallback(one)))(
    'served $mode works in a sandbox that is $sandbox',
    async ({ mode, sandbox }) => {
      const hosted = await host(QUERY, { mode, sandbox });
      const { frame, post } = hosted;
      expect(await lensOf(frame)).toBe('map');
      expect(await frame.locator('h1 time').getAttribute('datetime')).toBe('2022-11-23');
      expect(
        await frame.locator('.map-svg [data-status="member"], [data-status="member"]').count(),
      ).toBeGreaterThan(3);
      const { height } = await until(hosted, ({ type }) => type === 'height');
      expect(height).toBeGreaterThan(400);
      await post({ app: 'allyscope', v: 1, type: 'set', params: { view: 'stances', t: '2022-02-24' } });
      await frame.locator('[data-view="stances"] [data-kind="person"]').first().waitFor();
      await post({ app: 'allyscope', v: 1, type: 'set', params: { view: 'map' } });
      await frame.locator('[data-view="map"] [data-action="zoom-in"]').click();
      await frame.locator('.map-svg').waitFor();
    },
  );

  it.each(CROSSED.filter(isFallback))(
    'served $mode in a sandbox that is $sandbox reads well by its HTML',
    async ({ mode, sandbox }) => {
      const { frame, expectFaults, page } = await host(QUERY, { mode, sandbox, ready: false });
      await page.waitForLoadState('networkidle');
      await readsWell(frame, siteIn(mode));
      expect(await frame.locator('html').getAttribute('data-ready')).toBeNull();
      // What the browser says of a sandbox and of other origins; nothing of ours is thrown.
      const said = expectFaults(/sandbox|CORS policy|net::ERR_FAILED/i);
      expect(said.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    },
  );

  it.each(
    VIEWS.flatMap((view) => [
      { view, mode: 'full' as const },
      { view, mode: 'sub-path' as const },
    ]),
  )('shows the $view, served $mode, and the link to all of it', async ({ view, mode }) => {
    const { frame, requests } = await host(`?view=${view}`, { mode });
    expect(await lensOf(frame)).toBe(view);
    const section = frame.locator(`section[data-view="${view}"]`);
    expect(await section.getAttribute('aria-busy')).not.toBe('true');
    expect(await section.locator('[data-id]').count()).toBeGreaterThan(5);
    const link = frame.locator('.embed > .embed-foot .embed-explore');
    const address = await link.evaluate((a) => (a as HTMLAnchorElement).href);
    expect(address).toBe(`${siteIn(mode)}?view=${view}`);
    expect(requests.filter((url) => url.startsWith(new URL(siteIn(mode)).origin)).length).toBeGreaterThan(5);
    // Where the link leads is there, and shows the same.
    const whole = await visit(`?view=${view}`, { mode });
    expect(await lensOf(whole.page.mainFrame())).toBe(view);
  });

  it('answers at its folder and at its file, and leads to its folder without a slash', async () => {
    for (const mode of MODES) {
      const site = siteIn(mode);
      for (const path of ['embed/', 'embed/index.html', 'embed']) {
        const answer = await fetch(site + path);
        expect(answer.status, `${mode} ${path}`).toBe(200);
        expect(await answer.text()).toContain('data-page="embed"');
        if (path === 'embed') expect(answer.url).toBe(`${site}embed/`);
      }
      const helper = await fetch(`${site}embed/v1.js`);
      expect(helper.headers.get('content-type')).toContain('text/javascript');
    }
  });
});
