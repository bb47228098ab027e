/*
 * Weighs what a first visit loads, in the built site, against the budgets of the embed contract (section 13):
 *
 *   page → its entry and every chunk imported by it (the manifest) → scripts
 *        → the data it preloads, as a wide and as a narrow screen  → data
 *
 * That nothing else is fetched before the page is ready is held by tests/browser/firstLoad.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { LENS_MODULES } from './bootFirst.ts';

const KB = 1000;

interface Page {
  html: string;
  /** Where the page shows one lens: which, and the module that holds it. */
  lens?: { name: string; module: string };
  scripts: number;
  data: number;
}

/** In kB of gzip. */
export const HTML_LIMIT = 45;
export const HELPER = 'embed/v1.js';
export const HELPER_LIMIT = 2;
export const PAGES: readonly Page[] = [
  { html: 'index.html', scripts: 180, data: 150 },
  ...Object.entries(LENS_MODULES).map(([name, module]) => ({
    html: 'embed/index.html',
    lens: { name, module },
    scripts: name === 'map' ? 110 : 130,
    data: name === 'map' ? 60 : 100,
  })),
];
const BOOT_MODULE = 'src/app/boot.ts';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

export interface Weight {
  page: string;
  what: string;
  bytes: number;
  limit: number | null;
  files: readonly string[];
}

/** What each page of a built site weighs, in bytes of gzip at the level that hosts use. */
export function weighSite(dist: string): Weight[] {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const size = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
  const total = (files: readonly string[]) => files.reduce((sum, file) => sum + size(file), 0);
  const pages = PAGES.flatMap(({ html, lens, scripts, data }): Weight[] => {
    const name = lens ? `${html} ${lens.name}` : html;
    if (!existsSync(join(dist, html))) throw new Error(`${html} is not in the built site`);
    const chunks = closure(manifest, [html, BOOT_MODULE, ...(lens ? [keyOf(manifest, lens)] : [])]);
    const code = chunks.map(({ file }) => file);
    const styles = [...new Set(chunks.flatMap(({ css }) => css ?? []))];
    const page = readFileSync(join(dist, html), 'utf8');
    const preloads = preloadsOf(page, html, lens?.name ?? null);
    const wide = preloads.filter(({ media }) => !media.includes('max-width')).map(({ href }) => href);
    const narrow = preloads.filter(({ media }) => !media.includes('min-width')).map(({ href }) => href);
    return [
      ...(!lens || lens.name === 'map'
        ? [{ page: html, what: 'page', bytes: size(html), limit: HTML_LIMIT * KB, files: [html] }]
        : []),
      { page: name, what: 'scripts', bytes: total(code), limit: scripts * KB, files: code },
      { page: name, what: 'data, wide', bytes: total(wide), limit: data * KB, files: wide },
      { page: name, what: 'data, narrow', bytes: total(narrow), limit: data * KB, files: narrow },
      { page: name, what: 'styles', bytes: total(styles), limit: null, files: styles },
    ];
  });
  return [
    ...pages,
    { page: HELPER, what: 'script', bytes: size(HELPER), limit: HELPER_LIMIT * KB, files: [HELPER] },
  ];
}

/** Manifest key of the chunk that holds a lens: named for the module, or for the group that the module was put in. */
function keyOf(manifest: Record<string, Chunk>, { name, module }: { name: string; module: string }): string {
  if (manifest[module]) return module;
  const group = new RegExp(`^_${name}-[\\w-]{8}\\.js$`);
  const key = Object.keys(manifest).find((one) => group.test(one));
  if (!key) throw new Error(`The manifest has nothing of ${module}`);
  return key;
}

/** A page's chunks and all that they import, each once; what is imported only when needed is left out. */
function closure(manifest: Record<string, Chunk>, entries: readonly string[]): Chunk[] {
  const seen = new Map<string, Chunk>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest has no “${key}”`);
    if (seen.has(key)) return;
    seen.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return [...seen.values()];
}

/**
 * The data that a page asks for in its head, and for which screens: at once, and on the word of its small first script
 * for one lens. Addresses from the root of the site.
 */
export function preloadsOf(
  html: string,
  page = 'index.html',
  lens: string | null = null,
): { href: string; media: string }[] {
  return [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => {
      const read = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
      return {
        href: read('href'),
        media: read('media'),
        as: read('as'),
        wanted: read('rel') === 'preload' || (lens !== null && read('data-lens') === lens),
      };
    })
    .filter(({ as, wanted }) => as === 'fetch' && wanted)
    .map(({ href, media }) => ({ href: posix.normalize(posix.join(posix.dirname(page), href)), media }));
}

function main(): void {
  const weights = weighSite(fileURLToPath(new URL('../dist', import.meta.url)));
  for (const { page, what, bytes, limit, files } of weights) {
    const over = limit !== null && bytes > limit;
    const allowed = limit === null ? '' : ` of ${limit / KB}`;
    console.log(`${over ? '✗' : '✓'} ${page} ${what}: ${(bytes / KB).toFixed(1)}${allowed} kB`);
    if (over) console.log(`    ${files.join('\n    ')}`);
  }
  const empty = weights.filter(({ limit, files }) => limit !== null && files.length === 0);
  for (const { page, what } of empty) console.log(`✗ ${page} ${what}: nothing was weighed`);
  const over = weights.filter(({ bytes, limit }) => limit !== null && bytes > limit);
  if (over.length + empty.length > 0) process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
