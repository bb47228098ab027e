import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DataAddress, indexQuery } from '../../src/app/dataIndex';

const index = (dataset: string, version: string) => ({ dataset, version, parts: {}, geo: {} });
const KEPT = ['1.0-aaaaaaaa'];
const FILES: Record<string, unknown> = {
  'csto/index.json': { ...index('csto', '1.1-bbbbbbbb'), kept: KEPT },
  'csto/index.1.0-aaaaaaaa.json': index('csto', '1.0-aaaaaaaa'),
};
let answer: (file: string) => Response | Promise<Response>;

beforeEach(() => {
  answer = (file) => (file in FILES ? Response.json(FILES[file]) : new Response('', { status: 404 }));
  vi.stubGlobal('document', {
    baseURI: 'https://site.test/deep/embed/',
    documentElement: { dataset: { root: '../' } },
    querySelectorAll: () => [],
  });
  vi.stubGlobal('fetch', async (address: string) => {
    expect(address).toMatch(/^https:\/\/site\.test\/deep\/data\//);
    return answer(address.replace('https://site.test/deep/data/', ''));
  });
});
afterEach(() => vi.unstubAllGlobals());

const ask = (address: DataAddress) => new QueryClient().fetchQuery({ ...indexQuery(address), retry: false });

describe(indexQuery, () => {
  it('gives the data of today, and the versions kept, when no version is asked for', async () => {
    expect(await ask({ dataset: 'csto', version: null })).toEqual({
      ...index('csto', '1.1-bbbbbbbb'),
      kept: KEPT,
      base: 'https://site.test/deep/data/csto/',
      missing: null,
    });
  });

  it('gives the version asked for', async () => {
    expect(await ask({ dataset: 'csto', version: '1.0-aaaaaaaa' })).toMatchObject({
      version: '1.0-aaaaaaaa',
      kept: KEPT,
      missing: null,
    });
  });

  it('gives the version asked for also when the list of today is out of reach', async () => {
    const here = answer;
    answer = (file) => (file === 'csto/index.json' ? new Response('', { status: 503 }) : here(file));
    expect(await ask({ dataset: 'csto', version: '1.0-aaaaaaaa' })).toMatchObject({
      version: '1.0-aaaaaaaa',
      kept: [],
    });
  });

  it.each([
    ['isn’t here', () => new Response('', { status: 404 })],
    ['is a page of the host', () => new Response('<!doctype html>')],
  ])('gives the data of today, and says so, when the version %s', async (_, refusal) => {
    const here = answer;
    answer = (file) => (file === 'csto/index.9.9-cccccccc.json' ? refusal() : here(file));
    expect(await ask({ dataset: 'csto', version: '9.9-cccccccc' })).toMatchObject({
      version: '1.1-bbbbbbbb',
      missing: '9.9-cccccccc',
    });
  });

  it('does not take other data for a version that only can’t be had now', async () => {
    const here = answer;
    answer = (file) => (file.includes('aaaaaaaa') ? new Response('', { status: 503 }) : here(file));
    await expect(ask({ dataset: 'csto', version: '1.0-aaaaaaaa' })).rejects.toMatchObject({ status: 503 });
  });

  it('gives the default dataset for one that isn’t shipped', async () => {
    expect(await ask({ dataset: 'nato', version: null })).toMatchObject({ dataset: 'csto', missing: null });
  });

  it('fails when the default dataset isn’t there either', async () => {
    answer = () => new Response('', { status: 404 });
    await expect(ask({ dataset: 'csto', version: null })).rejects.toMatchObject({ code: 'DATA_HTTP' });
    await expect(ask({ dataset: 'nato', version: null })).rejects.toMatchObject({ code: 'DATA_HTTP' });
  });
});
