import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The dataset that a page opens when its address names none. */
const OPENING = 'csto';
/** What the first picture is drawn from; sources follow when one is opened. */
const PARTS = ['alliance', 'events', 'statements'] as const;
/** Frame of the map → the screens that draw it, as in the layout of the page. */
const FRAMES = {
  focus: '(min-width: 700px)',
  phone: '(max-width: 699px)',
  caucasus: '(max-width: 699px)',
} as const;

interface DataIndex {
  parts: Record<string, string>;
  geo: Record<string, string>;
}

/**
 * Lets the browser fetch the opening dataset while it still reads the scripts: a preload for each file of
 * `public/data/<id>/index.json` that the first picture needs. The record is built before the site.
 */
export function preloadData(): Plugin {
  let publicDir = '';
  return {
    name: 'allyscope:preload-data',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const folder = `data/${OPENING}`;
        const file = join(publicDir, folder, 'index.json');
        if (!existsSync(file)) throw new Error('The record is not built yet: npm run build:data');
        const { parts, geo }: DataIndex = JSON.parse(readFileSync(file, 'utf8'));
        const named = (list: Record<string, string>, name: string): string => {
          const found = list[name];
          if (!found) throw new Error(`${file} has no “${name}”`);
          return found;
        };
        const tags = [
          preload(`${folder}/index.json`),
          ...PARTS.map((part) => preload(`${folder}/${named(parts, part)}`)),
          ...Object.entries(FRAMES).map(([frame, media]) => preload(`${folder}/${named(geo, frame)}`, media)),
        ];
        return { html, tags };
      },
    },
  };
}

function preload(href: string, media?: string): HtmlTagDescriptor {
  // `crossorigin` as fetch() asks, or the file would come twice.
  const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href, ...(media ? { media } : {}) };
  return { tag: 'link', attrs, injectTo: 'head' };
}
