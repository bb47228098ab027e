import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../src/app/fetchJson';

function page(files: Record<string, string>): void {
  const scripts = Object.entries(files).map(([file, textContent]) => ({ dataset: { file }, textContent }));
  vi.stubGlobal('document', { querySelectorAll: () => scripts });
}
afterEach(() => vi.unstubAllGlobals());

describe(fetchJson, () => {
  it('takes a file that the page itself holds, and asks nobody', async () => {
    page({ 'data/csto/index.json': '{"here":1}', 'data/other/index.json': '{"here":2}' });
    vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
    expect(await fetchJson('https://site.test/deep/data/csto/index.json')).toEqual({ here: 1 });
  });

  it('fetches what the page does not hold', async () => {
    page({ 'data/csto/index.json': '{"here":1}' });
    vi.stubGlobal('fetch', async () => Response.json({ fetched: true }));
    expect(await fetchJson('https://site.test/data/csto/events.json')).toEqual({ fetched: true });
    expect(await fetchJson('https://site.test/otherdata/csto/index.json')).toEqual({ fetched: true });
  });

  it.each([
    ['a refusal', async () => new Response('', { status: 404 }), { code: 'DATA_HTTP', passing: false }],
    [
      'a fault of the host',
      async () => new Response('', { status: 503 }),
      { code: 'DATA_HTTP', passing: true },
    ],
    ['no answer', () => Promise.reject(new TypeError('failed')), { code: 'DATA_NETWORK', passing: true }],
    ['something else than JSON', async () => new Response('<html>'), { code: 'DATA_PARSE', passing: false }],
  ])('tells of %s', async (_, answer, fault) => {
    page({});
    vi.stubGlobal('fetch', answer);
    await expect(fetchJson('https://site.test/data/csto/index.json')).rejects.toMatchObject(fault);
  });
});
