import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { narrowLibraries } from '../../tools/narrow/narrowLibraries';
import { infiniteQueryBehavior, MutationCache } from '../../tools/narrow/readOnlyQuery';
import { feature } from '../../tools/narrow/topojsonForMaps';
import { interpolateZoom } from '../../tools/narrow/transitionForZoom';

const resolve = (id: string, importer: string): string | null => {
  const { resolveId } = narrowLibraries();
  if (typeof resolveId !== 'function') throw new Error('no resolveId');
  return (resolveId as (id: string, importer: string) => string | null)(id, importer);
};

describe(narrowLibraries, () => {
  it.each([
    ['d3-geo', '/x/node_modules/react-simple-maps/dist/core/index.es.js'],
    ['topojson-client', '/x/node_modules/react-simple-maps/dist/core/index.es.js'],
    ['d3-transition', '/x/node_modules/d3-zoom/dist/d3-zoom.mjs'],
    ['d3-interpolate', '/x/node_modules/d3-zoom/dist/d3-zoom.mjs'],
    ['./mutationCache.js', '/x/node_modules/@tanstack/query-core/build/modern/queryClient.js'],
  ])('hands %s of its own to the library that asks', (id, importer) => {
    const given = resolve(id, importer);
    expect(given && existsSync(given)).toBe(true);
  });

  it('leaves everyone else what they ask for', () => {
    expect(resolve('d3-geo', '/x/src/layout/geo/projectPoint.ts')).toBeNull();
    expect(
      resolve('./query.js', '/x/node_modules/@tanstack/query-core/build/modern/queryClient.js'),
    ).toBeNull();
  });

  it('says so when something is used after all', async () => {
    expect(interpolateZoom).toThrow(/left out/);
    expect(feature).toThrow(/left out/);
    expect(infiniteQueryBehavior).toThrow(/left out/);
    const mutations = new MutationCache();
    expect(mutations.findAll()).toEqual([]);
    await expect(mutations.resumePausedMutations()).resolves.toBeUndefined();
  });
});
