import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_EMBED_VIEW } from '../../src/state/view';
import { decodeView } from '../../src/state/viewCodec';
import { axeFindings } from './axe';
import { type ServedArticle, serveArticle } from './serveArticle';
import { PHONE, siteUrl, useSite, type Visit, type VisitOptions, visit } from './site';

/*
 * What the share dialog gives is pasted into somebody else's page and has to work there.
 */

const VIEW = '?t=2022-11-23&from=2022-09-01&to=2023-02-28';
/** The embed says so itself, in its own document. */
const READY = 'html[data-ready="1"]';
const WAIT = { timeout: 60_000 };

let article: ServedArticle;

async function openDialog(address = VIEW, options: VisitOptions = {}): Promise<Visit & { dialog: Locator }> {
  const visited = await visit(address, options);
  const { page } = visited;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('header [data-action="share"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab').first().waitFor();
  return { ...visited, dialog };
}

const choose = (dialog: Locator, group: string, name: string) =>
  dialog.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check({ force: true });

/** What a button of the dialog puts on the clipboard; it is the text that the dialog shows. */
async function copied(dialog: Locator, button: string): Promise<string> {
  const page = dialog.page();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog
    .getByRole('status')
    .filter({ hasText: /copied/i })
    .waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await dialog.locator('textarea').inputValue());
  return text;
}

/** The article with something in its slot, and the frame of ours in it once it is ready. */
async function pasted(html: string): Promise<{ page: Page; frame: Frame }> {
  article.paste(html);
  const { page, expectFaults } = await visit(article.url, { ready: false });
  const element = page.locator('iframe');
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('No frame came of it');
  await frame.waitForSelector(READY, { state: 'attached', ...WAIT });
  // The article itself is the third party here, and the embed asks nothing of it.
  const asked = expectFaults(/^third party:/);
  expect(asked).toEqual([`third party: ${article.url}`]);
  return { page, frame };
}

const queryOf = (address: string) => new URL(address).search;

describe('the share dialog', () => {
  useSite();
  beforeAll(async () => {
    article = await serveArticle();
  });
  afterAll(() => article.close());

  it('gives the link in two taps, and the focus back', async () => {
    const { page, dialog } = await openDialog();
    expect(await copied(dialog, 'Copy link')).toBe(page.url());
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('share');
  });

  it('shows what it cannot copy, chosen, to be copied by hand', async () => {
    const { page, dialog } = await openDialog(VIEW, {
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', {
            value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
          });
        }),
    });
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await dialog.getByText(/did not let us copy/).waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(page.url());
  });

  it('goes along its tabs by arrow keys, and leaves the page and its history as they were', async () => {
    const { page, dialog } = await openDialog();
    const before = { url: page.url(), steps: await page.evaluate(() => history.length) };
    await dialog.getByRole('tab', { name: 'Link' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await dialog.getByRole('tab', { selected: true }).textContent()).toBe('Embed');
    const preview = dialog.locator('iframe');
    await preview.waitFor();
    await choose(dialog, 'View', 'Timeline');
    await page.waitForFunction(() => document.querySelector('dialog iframe[src*="view=timeline"]'));
    await choose(dialog, 'View', 'Table');
    await page.waitForFunction(() => document.querySelector('dialog iframe[src*="view=table"]'));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect({ url: page.url(), steps: await page.evaluate(() => history.length) }).toEqual(before);
  });

  it('previews the very embed that it gives, as wide as a desk and as a phone', async () => {
    const { dialog } = await openDialog();
    await dialog.locator('[data-action="embed"]').click();
    const preview = dialog.locator('iframe');
    const frame = await (await preview.elementHandle())?.contentFrame();
    await frame?.waitForSelector(READY, { state: 'attached', ...WAIT });
    const code = await copied(dialog, 'Copy HTML');
    const src = await preview.getAttribute('src');
    expect(code.replaceAll('&amp;', '&')).toContain(`src="${src}"`);
    expect(await frame?.evaluate(() => innerWidth)).toBe(720);
    await choose(dialog, 'Width of the preview', 'Phone');
    await expect.poll(() => frame?.evaluate(() => innerWidth)).toBe(360);
  });

  it('leaves out what its chips are told to, and nothing else', async () => {
    const { dialog } = await openDialog(`${VIEW}&state=ARM,BLR&focus=RUS`);
    await dialog.getByRole('button', { name: /Remove.*State: Armenia/ }).click();
    await dialog.getByRole('button', { name: /Remove.*Russia/ }).click();
    const view = decodeView(queryOf(await copied(dialog, 'Copy link')));
    expect(view).toMatchObject({ state: ['BLR'], focus: null, t: '2022-11-23' });
  });

  it('tells of a date that it cannot read, and keeps the last that it could', async () => {
    const { dialog } = await openDialog();
    const date = dialog.getByLabel('Date', { exact: true });
    await date.fill('2022-13');
    await date.blur();
    await dialog.getByText(/“2022-13” is not a date/).waitFor();
    expect(decodeView(queryOf(await copied(dialog, 'Copy link'))).t).toBe('2022-11-23');
    await date.fill('1994');
    expect(decodeView(queryOf(await copied(dialog, 'Copy link'))).t).toBe('1994');
  });

  it.each([
    ['Map', 'map'],
    ['Timeline', 'timeline'],
    ['Voices', 'stances'],
    ['Table', 'table'],
  ])('gives HTML that shows the %s in an article', async (name, lens) => {
    const { dialog } = await openDialog();
    await dialog.locator('[data-action="embed"]').click();
    await choose(dialog, 'View', name);
    await choose(dialog, 'Colours', 'Dark');
    await choose(dialog, 'Controls', 'Minimal');
    const code = await copied(dialog, 'Copy HTML');
    const { page, frame } = await pasted(code);
    // What the browser made of the text, not what a pattern did.
    const src = await page.locator('iframe').evaluate((element) => (element as HTMLIFrameElement).src);
    expect(decodeView(queryOf(src), DEFAULT_EMBED_VIEW)).toEqual({
      ...decodeView(VIEW, DEFAULT_EMBED_VIEW),
      view: lens,
      theme: 'dark',
      chrome: 'minimal',
    });
    expect(await frame.locator(`[data-view="${lens}"]`).count()).toBe(1);
    expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await page.locator('iframe').getAttribute('title')).toMatch(/^CSTO.*: /);
    const link = await page.locator('p > a').evaluate((element) => (element as HTMLAnchorElement).href);
    expect(decodeView(queryOf(link)).view).toBe(lens);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('freezes to a version that the site keeps', async () => {
    const { dialog } = await openDialog();
    await dialog.locator('[data-action="embed"]').click();
    await choose(dialog, 'Data', 'Frozen');
    const code = await copied(dialog, 'Copy HTML');
    const { version } = await (await fetch(new URL('data/csto/index.json', siteUrl()))).json();
    expect(code).toContain(`version=${version}`);
    await pasted(code);
  });

  it('gives an element that its checked script makes into a frame', async () => {
    const { dialog } = await openDialog();
    await dialog.locator('[data-action="embed"]').click();
    await choose(dialog, 'Form of the embed', 'HTML with script');
    const code = await copied(dialog, 'Copy HTML');
    const hashes = await (await fetch(new URL('embed/integrity.json', siteUrl()))).json();
    expect(code).toContain(`integrity="${hashes['v1.js']}"`);
    const { page, frame } = await pasted(code);
    expect(await page.locator('ally-scope > iframe').count()).toBe(1);
    expect(decodeView(queryOf(frame.url()), DEFAULT_EMBED_VIEW)).toEqual(
      decodeView(VIEW, DEFAULT_EMBED_VIEW),
    );
  });

  it('gives an oEmbed address that answers, where the site has answers', async () => {
    const { page, dialog } = await openDialog();
    await dialog.locator('[data-action="embed"]').click();
    const answers = await page.locator('link[type="application/json+oembed"]').count();
    expect(await dialog.getByRole('radio', { name: 'oEmbed' }).count()).toBe(answers);
    if (answers === 0) return;
    await choose(dialog, 'Form of the embed', 'oEmbed');
    const answer = await (await fetch(await copied(dialog, 'Copy address'))).json();
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    expect(answer.html).toContain('/embed/?');
  });

  it.each([
    ['Map', 'csto-map-2022-11-23', /Who belongs to the CSTO, 23 November 2022/],
    ['Timeline', 'csto-timeline-2022-09-01-to-2023-02-28', /What happened/],
    ['Voices', 'csto-stances-2022-09-01-to-2023-02-28', /Who said what/],
  ])('gives the %s as PNG and as SVG', async (name, file, heading) => {
    const { page, dialog } = await openDialog(`${VIEW}&state=ARM`);
    await dialog.getByRole('tab', { name: 'Image' }).click();
    await choose(dialog, 'View', name);
    await dialog.getByRole('img', { name: heading }).waitFor(WAIT);
    const save = async (format: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download', WAIT),
        dialog.getByRole('button', { name: format, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${file}.${format.toLowerCase()}`);
      return readFileSync(await download.path());
    };
    const svg = (await save('SVG')).toString('utf8');
    // Read where no policy keeps markup from being made of text.
    const blank = await page.context().newPage();
    const read = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const root = parsed.documentElement;
      return {
        name: root.nodeName,
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        text: [...parsed.querySelectorAll('text')].map((line) => line.textContent).join(' '),
        outside: [...parsed.querySelectorAll('script, image, foreignObject, style, [style]')].length,
        fills: [...parsed.querySelectorAll('[fill]')].map((mark) => mark.getAttribute('fill') ?? ''),
      };
    }, svg);
    expect(read).toMatchObject({ name: 'svg', width: 1200, outside: 0 });
    expect(read.text).toMatch(heading);
    expect(read.text).toContain('Filtered by state Armenia');
    expect(read.text).toMatch(/\d+ sources cited/);
    expect(read.text).toContain('CC BY 4.0');
    expect(read.text).toContain(siteUrl());
    const { version } = await (await fetch(new URL('data/csto/index.json', siteUrl()))).json();
    expect(read.text).toContain(version);
    if (name === 'Map') expect(read.text).toContain('Borders follow');
    expect(read.fills.filter((fill) => fill.includes('var('))).toEqual([]);

    const png = await save('PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 2 * read.height]);
  });

  it('works without an origin of its own: texts to select, a picture to keep', async () => {
    const holder = new URL('held', siteUrl()).href;
    const { page, expectFaults } = await visit('held', {
      ready: false,
      prepare: (page) =>
        page.route(holder, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<iframe sandbox="allow-scripts" src="./${VIEW}&view=map" width="1400" height="860"></iframe>`,
          }),
        ),
    });
    const frame = page.frameLocator('iframe');
    await frame.locator(READY).waitFor({ state: 'attached', ...WAIT });
    await frame.locator('header [data-action="share"]').click();
    const dialog = frame.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await dialog.getByText(/did not let us copy/).waitFor();
    expect(await dialog.locator('textarea').evaluate((field) => document.activeElement === field)).toBe(true);
    await dialog.getByRole('tab', { name: 'Image' }).click();
    const picture = dialog.getByRole('img', { name: /Who belongs/ });
    await picture.waitFor(WAIT);
    await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(2400);
    expectFaults(/clipboard|Clipboard/);
  });

  describe('by axe', () => {
    describe.each(['light', 'dark'])('in %s', (theme) => {
      it.each(['Link', 'Embed', 'Image'])('has nothing wrong in its tab %s', async (tab) => {
        const { page, dialog } = await openDialog(`${VIEW}&state=ARM&theme=${theme}`, { bypassCSP: true });
        await dialog.getByRole('tab', { name: tab }).click();
        if (tab === 'Image') await dialog.getByRole('img', { name: /Who belongs/ }).waitFor(WAIT);
        expect(await axeFindings(page, 'dialog')).toEqual([]);
      });
    });

    it('has nothing wrong on a phone, nor words beside its edge', async () => {
      const { page } = await visit(VIEW, { ...PHONE, bypassCSP: true });
      await page.getByRole('button', { name: 'More' }).click();
      await page.locator('[data-action="share"]:visible').first().click();
      const dialog = page.getByRole('dialog').last();
      await dialog.locator('[data-action="embed"]').click();
      await dialog.locator('iframe').waitFor();
      expect(await axeFindings(page, '.controls-dialog-wide')).toEqual([]);
      const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(over).toBe(0);
    });
  });
});
