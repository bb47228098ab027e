import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { controls } from '../../src/i18n/messages/en/controls';
import { axeFindings } from './axe';
import { siteUrl, useSite, visit } from './site';

const read = (name: string) => JSON.parse(readFileSync(`data/csto/${name}.json`, 'utf8'))[name] as Cited[];
interface Cited {
  id: string;
  sources?: string[];
  unverified?: boolean;
}

/** The same ten on every run, from all over the record. */
function sample(): string[] {
  const all = ['events', 'statements', 'ballots', 'facilities']
    .flatMap(read)
    .filter(({ sources }) => sources?.length);
  return Array.from({ length: 10 }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / 10)]?.id ?? '');
}

describe('what the record rests on', () => {
  useSite();

  it.each(sample())('%s leads to a source that is named, in one tap', async (id) => {
    const { page } = await visit(`?focus=${id}`);
    const link = page.locator('aside .detail-source a, aside .detail-source-text').first();
    await link.waitFor();
    expect((await page.locator('aside .detail-sources').textContent())?.length).toBeGreaterThan(10);
    for (const href of await page
      .locator('aside .detail-source a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
      expect(href).toMatch(/^https?:\/\//);
    expect(await page.locator('aside .detail-facts [data-outcome]').count()).toBe(1);
  });

  it('can be narrowed to what is certain, which every lens says, and taken back by Back', async () => {
    const { page } = await visit('');
    const counts = () => page.locator('.controls-counts').first().textContent();
    const before = await counts();
    await page.locator('[data-action="filter"]').first().click();
    await page.getByRole('tab', { name: controls.evidence.tab }).click();
    await page.getByRole('checkbox', { name: controls.evidence.certain }).check();
    await expect.poll(counts).toContain('left out as not certain');
    expect(page.url()).toContain('certain=1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.controls-chip', { hasText: controls.evidence.certain }).count()).toBe(1);
    const weak = (
      JSON.parse(readFileSync('data/csto/statements.json', 'utf8')).statements as {
        id: string;
        confidence: string;
      }[]
    ).find(({ confidence }) => confidence !== 'high');
    expect(await page.locator(`[data-view="timeline"] [data-id="${weak?.id}"]`).count()).toBe(0);
    await page.goBack();
    await expect.poll(counts).toBe(before);
  });

  it('can be read by either coder and by what both share', async () => {
    const { page } = await visit('?view=table&from=2022-11-23&to=2022-11-23');
    await page.getByRole('tab', { name: 'Statements' }).click();
    const rows = () => page.locator('[data-view="table"] tbody').textContent();
    const byA = await rows();
    await page.locator('[data-action="filter"]').first().click();
    await page.getByRole('tab', { name: controls.evidence.tab }).click();
    await page.getByRole('radio', { name: 'Coder B' }).check();
    await expect.poll(rows).not.toBe(byA);
    const byB = await rows();
    await page.getByRole('radio', { name: controls.evidence.coderBoth }).check();
    await expect.poll(rows).not.toBe(byB);
    expect(await rows()).not.toBe(byA);
    expect(page.url()).toContain('coder=both');
    expect(await page.locator('.trust-note').first().textContent()).toContain('α 0.99');
  });

  it('prepares a report of an error that says which record, version and view', async () => {
    const { page } = await visit('?focus=2022-11-23-yerevan-summit-refusal');
    await page.locator('aside .detail-report summary').click();
    await page.locator('aside .detail-report textarea').fill('The 17 drafts were 16.');
    const text = await page.locator('aside .detail-report-text').textContent();
    const version = JSON.parse(readFileSync('public/data/csto/index.json', 'utf8')).version;
    for (const part of [
      '2022-11-23-yerevan-summit-refusal',
      version,
      siteUrl(),
      'focus=',
      'The 17 drafts were 16.',
    ])
      expect(text).toContain(part);
    const mail = await page.locator('aside .detail-report a').getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain('The 17 drafts were 16.');
  });

  it('shows votes, bases and documents of a state', async () => {
    const { page } = await visit('?focus=ARM');
    await page.locator('aside [data-kind="ballot"]').first().click();
    await page.locator('aside [data-choice="unknown"], aside [data-choice="abstain"]').first().waitFor();
    expect(await axeFindings(page, 'aside')).toEqual([]);
    await page.goBack();
    await page.locator('aside [data-kind="facility"]').first().click();
    await page.locator('aside[class] [data-kind="facility"], aside .detail-title').first().waitFor();
    expect(await axeFindings(page, 'aside')).toEqual([]);
  });
});

describe('pages about the record', () => {
  useSite();

  it.each(['csto/datasheet/', 'csto/sources/', 'csto/changes/', 'text/'])(
    '%s reads without a script',
    async (path) => {
      const { page, requests } = await visit(path, { ready: false });
      expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(5);
      expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
      expect(await page.locator('nav [aria-current]').count()).toBe(1);
    },
  );

  it('are led to by the explanation of the page', async () => {
    const { page } = await visit('');
    await page.getByRole('button', { name: 'How to read this' }).click();
    await page.getByRole('link', { name: /Datasheet/ }).click();
    await page.waitForURL('**/csto/datasheet/');
  });

  it('serves the feed and the schemas', async () => {
    const feed = await fetch(`${siteUrl()}csto/changes.atom`);
    expect(feed.headers.get('content-type')).toMatch(/xml/);
    expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    for (const name of ['events', 'statements', 'ballots', 'releases']) {
      const schema = await fetch(`${siteUrl()}schemas/${name}.schema.json`);
      expect(schema.headers.get('content-type')).toMatch(/json/);
      expect(await schema.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    }
  });
});
