import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../src/state/view';
import { frameSize } from '../../tools/pages/oembedOf';
import { headline, PHONE, siteUrl, useSite, visit } from './site';

/*
 * What the built site says of itself, as a machine or a reader without scripts gets it. Where the build was told the
 * site's address, absolute addresses are followed as if it stood here.
 */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = LENSES.filter((lens) => lens !== 'all');

async function textAt(path: string): Promise<string> {
  const answer = await fetch(new URL(path, siteUrl()));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** Address of the site that the build was told, from a page’s canonical link; null where it was told none. */
function toldSite(html: string, path: string): string | null {
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (canonical === undefined) return null;
  expect(canonical.endsWith(path), canonical).toBe(true);
  return canonical.slice(0, canonical.length - path.length);
}

describe('an entry page', () => {
  useSite();

  it.each(VIEWS)('opens the full page on %s, and says nothing in its address for it', async (lens) => {
    const { page } = await visit(`csto/${lens}/`);
    expect(await headline(page)).toMatch(/^Six members on 23 November 2022/);
    expect(
      await page.locator('section[data-view]').evaluateAll((all) => all.map((one) => one.dataset.view)),
    ).toEqual([lens]);
    expect(new URL(page.url()).pathname).toBe(new URL(`csto/${lens}/`, siteUrl()).pathname);
    expect(new URL(page.url()).search).toBe('');
  });

  it('opens all lenses where that is its name', async () => {
    const { page } = await visit('csto/all/');
    const shown = await page
      .locator('section[data-view]')
      .evaluateAll((all) => all.map((one) => one.dataset.view));
    expect(shown.sort()).toEqual(['map', 'stances', 'timeline']);
  });

  it.each(LENSES.map((lens) => `csto/${lens}/`))('%s names only files that are there', async (path) => {
    const html = await textAt(path);
    const addresses = [...html.matchAll(/<(?:link|script)\b[^>]*\s(?:href|src)="([^"]+)"/g)].map(
      ([, address]) => address ?? '',
    );
    const site = toldSite(html, path === 'csto/all/' ? '' : path);
    const here = addresses.map((address) => {
      const url = new URL(address, new URL(path, siteUrl()));
      return site !== null && address.startsWith(site) ? new URL(address.slice(site.length), siteUrl()) : url;
    });
    expect(here.length).toBeGreaterThan(5);
    for (const url of here) {
      expect(url.href.startsWith(siteUrl()), url.href).toBe(true);
      expect((await fetch(url)).status, url.href).toBe(200);
    }
  });

  it.each(LENSES)(
    'of %s has a card that is there, and an answer for it where addresses are known',
    async (lens) => {
      const path = `csto/${lens}/`;
      const html = await textAt(path);
      const card = Buffer.from(
        await (await fetch(new URL(`og/csto-${lens}-en.png`, siteUrl()))).arrayBuffer(),
      );
      expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(card.length).toBeLessThan(300_000);
      const site = toldSite(html, lens === 'all' ? '' : path);
      const answer = await fetch(new URL(`oembed/csto-${lens}-en.json`, siteUrl()));
      expect(answer.status).toBe(site === null ? 404 : 200);
      expect(html.includes(`og/csto-${lens}-en.png" />`)).toBe(site !== null);
      if (site === null) return;
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      const { html: frame, provider_url } = await answer.json();
      expect(provider_url).toBe(site);
      const [, src = ''] = /src="([^"]+)"/.exec(frame) ?? [];
      expect(src.startsWith(`${site}embed/`)).toBe(true);
    },
  );
});

describe('the frame of an oEmbed answer', () => {
  useSite();

  it.each(VIEWS)('is large enough for the whole of %s', async (lens) => {
    const { width, height } = frameSize(lens);
    const { page } = await visit(`embed/?view=${lens}&t=2022-11-23&from=2022-09-01&to=2023-02-28`, {
      viewport: { width, height },
    });
    const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('the text page', () => {
  useSite();

  it('is read without scripts and asks for nothing but its style sheet and sign', async () => {
    const { page, requests } = await visit('text/', { ready: false, javaScriptEnabled: false });
    expect(await headline(page)).toContain('Collective Security Treaty Organization');
    const paths = requests.map((url) => url.slice(siteUrl().length).replace(/-[\w-]+\.css$/, '.css'));
    expect(paths.filter((path) => path !== 'icon.svg')).toEqual(['text/', 'assets/text.css']);
  });

  it('leads to the record by its ids and back to the pictures', async () => {
    const { page } = await visit('text/#2022-11-23-yerevan-summit-refusal', { ready: false });
    await expect
      .poll(() => page.locator(':target h4').boundingBox())
      .toMatchObject({ y: expect.closeTo(30, -2) });
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click();
    expect(page.url()).toContain('#about');
    await page.getByRole('link', { name: 'Interactive edition' }).click();
    await page.waitForSelector('html[data-ready="1"]', { state: 'attached' });
    expect(page.url()).toBe(new URL('csto/all/', siteUrl()).href);
  });

  it.each([
    ['a desk', {}],
    ['a phone', PHONE],
    ['a dark desk', { colorScheme: 'dark' as const }],
  ])('fits and passes axe on %s', async (_, options) => {
    const { page } = await visit('text/', { ...options, ready: false, bypassCSP: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
    });
    expect(found).toEqual([]);
  });

  it('may be framed by anyone', async () => {
    const answer = await fetch(new URL('text/', siteUrl()));
    const policies = [answer.headers.get('content-security-policy') ?? '', await answer.text()];
    expect(policies.join()).not.toContain('frame-ancestors');
    expect(answer.headers.get('x-frame-options')).toBeNull();
  });
});
