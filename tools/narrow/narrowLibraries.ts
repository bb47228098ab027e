import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Narrowing {
  /** What a library asks for. */
  asked: RegExp;
  /** Which library. */
  by: string;
  /** What it gets, below this folder. */
  given: string;
}

/*
 * What libraries take along and this site never calls, by the weight of it in the first load (docs/decisions/0006):
 *
 *   react-simple-maps looks projections up by name in the whole of d3-geo; it is handed one of our own   8 kB
 *   react-simple-maps reads TopoJSON; its shapes come prepared                                           2 kB
 *   d3-zoom glides on a double click, by transitions with their colours and curves; the map answers it   8 kB
 *   the query client keeps mutations and endless lists; the site only reads                              2 kB
 */
const NARROWINGS: readonly Narrowing[] = [
  { asked: /^d3-geo$/, by: 'react-simple-maps', given: 'geoForMaps.ts' },
  { asked: /^topojson-client$/, by: 'react-simple-maps', given: 'topojsonForMaps.ts' },
  { asked: /^d3-(transition|interpolate)$/, by: 'd3-zoom', given: 'transitionForZoom.ts' },
  {
    asked: /^\.\/(mutationCache|infiniteQueryBehavior)\.js$/,
    by: '@tanstack/query-core',
    given: 'readOnlyQuery.ts',
  },
];

/** Hands libraries, in place of what they ask for, the part of it that is used here. */
export function narrowLibraries(): Plugin {
  return {
    name: 'allyscope:narrow-libraries',
    enforce: 'pre',
    resolveId(id, importer) {
      const found = NARROWINGS.find(({ asked, by }) => asked.test(id) && importer?.includes(by));
      return found ? fileURLToPath(new URL(`./${found.given}`, import.meta.url)) : null;
    },
  };
}
