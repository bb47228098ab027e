import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { detailWords } from '../../../src/i18n/messages/lateWords';
import { host, useHost, VIEWS } from './host';

/*
 * Sections 5 and 10: what a frame may be refused, it does without; what it could take, it does not.
 */

/** Has everything that a frame may be refused throw, reject or be missing. */
function refuseAll(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    if (top === self) return;
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const reject = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    for (const name of ['serviceWorker', 'locks', 'storage'])
      Object.defineProperty(Navigator.prototype, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      value: { writeText: reject, readText: reject },
    });
    History.prototype.pushState = refuse;
    History.prototype.replaceState = refuse;
    Object.assign(window, { Worker: refuse, SharedWorker: refuse, open: () => null, print: refuse });
    Object.assign(window, { alert: refuse, confirm: () => false, prompt: () => null });
    Element.prototype.requestFullscreen = reject;
    HTMLAnchorElement.prototype.click = () => {};
  });
}

describe('an embed that is refused everything', () => {
  useHost();

  it.each(VIEWS)('works, on the %s', async (view) => {
    const { frame, post } = await host(`?view=${view}&t=2022-11-23`, { prepare: refuseAll });
    await post({ app: 'allyscope', v: 1, type: 'set', params: { focus: 'ARM', theme: 'dark' } });
    const detail = frame.locator('.detail-title, .detail h2').first();
    await detail.waitFor();
    expect(await detail.textContent()).toContain('Armenia');
    await frame
      .getByRole('button', { name: /copy link/i })
      .first()
      .click();
    await frame.getByText(detailWords('en').linkNotCopied).waitFor();
    expect(await frame.locator('.detail-address').inputValue()).toContain(`view=${view}`);
  });

  it('shows the text of a file that it may not save', async () => {
    const { frame } = await host('?view=table', { prepare: refuseAll });
    await frame.locator('[data-action="download"]').first().click();
    await frame.locator('details summary').last().click();
    const text = frame.locator('textarea').first();
    await text.waitFor();
    expect(await text.inputValue()).toMatch(/^\uFEFF?id,/);
  });
});

describe('an embed that is refused nothing', () => {
  useHost();

  it.each(VIEWS)('keeps nothing and asks nobody else, on the %s', async (view) => {
    const { frame, page, requests } = await host(`?view=${view}`, {
      prepare: (page) =>
        page.addInitScript(() => {
          const kept: string[] = [];
          Object.assign(window, { kept });
          const spy = (target: object, names: readonly string[]) => {
            for (const name of names) {
              const was = Reflect.get(target, name) as (...all: unknown[]) => unknown;
              Reflect.set(target, name, function (this: unknown, ...all: unknown[]) {
                kept.push(name);
                return was.apply(this, all);
              });
            }
          };
          spy(Storage.prototype, ['setItem']);
          spy(IDBFactory.prototype, ['open']);
          spy(CacheStorage.prototype, ['open']);
          spy(Navigator.prototype, ['sendBeacon']);
          spy(ServiceWorkerContainer.prototype, ['register']);
          const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
          Object.defineProperty(Document.prototype, 'cookie', {
            ...cookie,
            set: () => kept.push('cookie'),
          });
        }),
    });
    await frame.locator('.embed-head h1').click();
    await page.waitForLoadState('networkidle');
    expect(await frame.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([]);
    // What a frame of another origin may not even look at has been left alone all the more.
    const left = await frame.evaluate(async () => {
      const looks = [
        () => document.cookie.length,
        () => localStorage.length,
        () => sessionStorage.length,
        async () => (await indexedDB.databases()).length,
        async () => (await caches.keys()).length,
        async () => (await navigator.serviceWorker.getRegistrations()).length,
      ];
      const found: number[] = [];
      for (const look of looks) {
        try {
          found.push(await look());
        } catch (error) {
          if (!(error instanceof DOMException)) throw error;
        }
      }
      return found;
    });
    expect(left.filter((count) => count > 0)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    // All but the article itself is of one origin; the rest is noted as a third party.
    expect(new Set(requests.map((url) => new URL(url).origin)).size).toBe(2);
    const queries = requests.slice(2).filter((url) => new URL(url).search !== '');
    expect(queries).toEqual([]);
  });
});
