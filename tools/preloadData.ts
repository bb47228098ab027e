import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The dataset that a page opens when its address names none. */
const OPENING = 'csto';

interface Wanted {
  /** A part or frame of the record. */
  file: string;
  /** Screens that draw it; all if not given. */
  media?: string;
  /** Lenses that draw it, where a page shows one of them; all if not given. */
  lenses?: readonly string[];
}

/** What the first picture of a page is drawn from: `app/wants.ts` and `app/frames.ts` ask for it. */
const PAGES: Readonly<Record<string, readonly Wanted[]>> = {
  '/': [
    { file: 'alliance-brief' },
    { file: 'events-brief' },
    { file: 'statements-brief' },
    { file: 'geo-focus', media: '(min-width: 700px)' },
    { file: 'geo-phone', media: '(max-width: 699px)' },
    { file: 'geo-caucasus', media: '(max-width: 699px)' },
  ],
  '/embed/': [
    { file: 'alliance-brief', lenses: ['map', 'timeline', 'stances'] },
    { file: 'alliance', lenses: ['table'] },
    { file: 'events-brief', lenses: ['map', 'timeline', 'stances'] },
    { file: 'events', lenses: ['table'] },
    { file: 'statements-brief', lenses: ['timeline', 'stances', 'table'] },
    { file: 'geo-focus-light', media: '(min-width: 520px)', lenses: ['map'] },
    { file: 'geo-phone-light', media: '(max-width: 519px)', lenses: ['map'] },
  ],
};

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
      handler(html, { path }) {
        const page = path.replace(/index\.html$/, '');
        const root = '../'.repeat(page.split('/').length - 2) || './';
        const folder = `data/${OPENING}`;
        const file = join(publicDir, folder, 'index.json');
        if (!existsSync(file)) throw new Error('The record is not built yet: npm run build:data');
        const { parts, geo }: DataIndex = JSON.parse(readFileSync(file, 'utf8'));
        const address = (name: string): string => {
          const found = name.startsWith('geo-') ? geo[name.slice(4)] : parts[name];
          if (!found) throw new Error(`${file} has no “${name}”`);
          return `${root}${folder}/${found}`;
        };
        const tags = [
          preload(`${root}${folder}/index.json`),
          ...(PAGES[page] ?? []).flatMap(({ file, media, lenses = [null] }) =>
            lenses.map((lens) => preload(address(file), media, lens)),
          ),
        ];
        return { html, tags };
      },
    },
  };
}

function preload(href: string, media?: string, lens: string | null = null): HtmlTagDescriptor {
  const attrs = {
    // Without `rel` a link is only a note; the boot script makes those of the asked lens preloads.
    ...(lens === null ? { rel: 'preload' } : { 'data-lens': lens, 'data-rel': 'preload' }),
    as: 'fetch',
    // As fetch() asks, or the file would come twice.
    crossorigin: true,
    fetchpriority: 'low',
    href,
    ...(media ? { media } : {}),
  };
  return { tag: 'link', attrs, injectTo: 'head' };
}
