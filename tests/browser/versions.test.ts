import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useSite, visit } from './site';

const { kept } = JSON.parse(readFileSync('public/data/csto/index.json', 'utf8')) as { kept: string[] };
const ofData = (requests: readonly string[]) =>
  requests.flatMap((url) => /\/data\/csto\/(.+)\.json$/.exec(url)?.[1] ?? []);
const names = (requests: readonly string[]) => new Set(ofData(requests).map((file) => file.split('.')[0]));

describe('data of an embed', () => {
  useSite();

  test('begin brief, and the texts come for a detail', async () => {
    const { page, requests } = await visit('embed/?view=map&t=2022-11-23');
    expect([...names(requests)].sort()).toEqual([
      'alliance-brief',
      'events-brief',
      'geo-focus-light',
      'index',
    ]);
    await page.locator('[data-view="map"] [data-id="2022-11-23-yerevan-summit-refusal"]').first().click();
    await page.locator('.detail-sources a').first().waitFor();
    expect(await page.locator('.detail-lead').textContent()).not.toBe('');
    expect(names(requests)).toEqual(
      new Set([
        'alliance-brief',
        'events-brief',
        'geo-focus-light',
        'index',
        'alliance',
        'events',
        'statements',
        'sources',
        'annex',
      ]),
    );
  });

  test('of statements come brief too, and their words when the reader comes to them', async () => {
    const { page, requests } = await visit('embed/?view=stances&t=2022-11-23');
    expect([...names(requests)].sort()).toEqual([
      'alliance-brief',
      'events-brief',
      'index',
      'statements-brief',
    ]);
    await page.locator('[data-view="stances"]').first().hover();
    await expect.poll(() => [...names(requests)]).toContain('statements');
    expect([...names(requests)]).not.toContain('sources');
  });

  test('stay those of a kept version', async () => {
    const [version = ''] = kept;
    const { page, requests } = await visit(`embed/?view=map&version=${version}`);
    expect(ofData(requests)).toContain(`index.${version}`);
    expect(await page.locator('.page-notice').count()).toBe(0);
  });

  test('are those of today for a version that isn’t kept, and the reader is told', async () => {
    const { page, expectFaults } = await visit('embed/?view=map&version=9.9.9-00000000');
    expect(await page.locator('.page-notice').first().textContent()).toContain('9.9.9-00000000');
    expect(await page.locator('[data-kind="state"][data-status="member"]').count()).toBeGreaterThan(3);
    expect(expectFaults(/404/)).not.toEqual([]);
  });
});
