import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NARROW = fileURLToPath(new URL('./geoForMaps.ts', import.meta.url));

/**
 * Hands react-simple-maps the part of d3-geo that it can use here. It looks projections up by name in the whole
 * library, so that nothing of it can be shaken off, while we only ever hand it a projection of our own.
 */
export function narrowGeo(): Plugin {
  return {
    name: 'allyscope:narrow-geo',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === 'd3-geo' && importer?.includes('react-simple-maps') ? NARROW : null;
    },
  };
}
