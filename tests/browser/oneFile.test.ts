import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchOptions } from '../../tools/findBrowser';
import { whenReady } from './site';

/*
 * One embed in one file, opened from a disk in a browser without a network.
 */

const SITE = 'https://allyscope.example/';
const folder = mkdtempSync(join(tmpdir(), 'one-file-'));
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions(inject('chromium')));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Makes the file by its command; what it said when it would not. */
function make(name: string, ...args: string[]): { path: string; status: number | null; said: string } {
  const path = join(folder, name);
  const run = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tools/oneFile.ts', '--site', SITE, '--out', path, ...args],
    { encoding: 'utf8' },
  );
  return { path, status: run.status, said: run.stderr };
}

/** Opens it offline. Everything that went wrong, and every request but that for the file, is noted. */
async function open(path: string, script = true): Promise<{ page: Page; noted: string[] }> {
  const context = await browser.newContext({
    offline: true,
    viewport: { width: 900, height: 700 },
    javaScriptEnabled: script,
  });
  const page = await context.newPage();
  const address = pathToFileURL(path).href;
  const noted: string[] = [];
  page.on('console', (message) => noted.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noted.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (request.url() !== address) noted.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  if (script) await whenReady(page);
  return { page, noted };
}

describe('one file', () => {
  test('holds a map with all that hangs on it', async () => {
    const { path, status, said } = make('map.html', '--view', 'map', '--query', 't=2022-11-23');
    expect(said).toBe('');
    expect(status).toBe(0);
    const html = readFileSync(path, 'utf8');
    expect(html).not.toMatch(/unsafe-|'self'|<script[^>]*\ssrc=|<link[^>]*\shref="(?!data:)/);

    const { page, noted } = await open(path);
    expect(await page.title()).toContain('23 November 2022');
    expect(await page.locator('h1 time').getAttribute('datetime')).toBe('2022-11-23');
    expect(await page.locator('[data-kind="state"][data-status="member"]').count()).toBeGreaterThan(3);
    expect(await page.locator('.embed-explore').first().getAttribute('href')).toBe(
      `${SITE}?view=map&t=2022-11-23`,
    );

    // Not a click of the mouse: on a file's address that would wait for a page that never comes.
    const mark = page.locator('[data-view="map"] [data-id="2022-11-23-yerevan-summit-refusal"]').first();
    await mark.dispatchEvent('click');
    await page.locator('.detail-sources a').first().waitFor();
    expect(await page.locator('.detail-lead').textContent()).not.toBe('');
    await page.locator('[data-view="map"] [data-action="zoom-in"]').dispatchEvent('click');
    expect(noted).toEqual([]);

    const still = await open(path, false);
    expect(await still.page.locator('h1 time').getAttribute('datetime')).toBe('2022-11-23');
    expect(await still.page.locator('[data-still] svg:visible').count()).toBeGreaterThan(0);
    expect(still.noted).toEqual([]);
  });

  test('holds a kept version, and refuses one that isn’t kept', async () => {
    const [version = ''] = readdirSync('data/kept/csto').flatMap(
      (file) => /^index\.(.+)\.json$/.exec(file)?.[1] ?? [],
    );
    const { path, status } = make('stances.html', '--view', 'stances', '--version', version);
    expect(status).toBe(0);
    const { page, noted } = await open(path);
    expect(await page.locator('[data-view="stances"] [data-kind="statement"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.embed-explore').first().getAttribute('href')).toContain(`version=${version}`);
    expect(await page.locator('.page-notice').count()).toBe(0);
    expect(noted).toEqual([]);

    const refused = make('none.html', '--version', '9.9.9-00000000');
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('9.9.9-00000000 is not kept');
  });
});
