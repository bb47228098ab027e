/*
 * Weighs what a first visit loads, in the built site, against the budgets of the embed contract (section 13):
 *
 *   page → its entry and every chunk imported by it (the manifest) → scripts
 *        → the data it preloads, as a wide and as a narrow screen  → data
 *
 * That nothing else is fetched before the page is ready is held by tests/browser/firstLoad.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KB = 1000;

interface Page {
  html: string;
  scripts: number;
  data: number;
}

/** In kB of gzip. */
export const HTML_LIMIT = 45;
export const HELPER = 'embed/v1.js';
export const HELPER_LIMIT = 2;
export const PAGES: readonly Page[] = [{ html: 'index.html', scripts: 180, data: 150 }];

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
  const pages = PAGES.flatMap(({ html, scripts, data }): Weight[] => {
    if (!existsSync(join(dist, html))) throw new Error(`${html} is not in the built site`);
    const chunks = closure(manifest, html);
    const code = chunks.map(({ file }) => file);
    const styles = [...new Set(chunks.flatMap(({ css }) => css ?? []))];
    const page = readFileSync(join(dist, html), 'utf8');
    const preloads = preloadsOf(page);
    const wide = preloads.filter(({ media }) => !media.includes('max-width')).map(({ href }) => href);
    const narrow = preloads.filter(({ media }) => !media.includes('min-width')).map(({ href }) => href);
    return [
      { page: html, what: 'page', bytes: size(html), limit: HTML_LIMIT * KB, files: [html] },
      { page: html, what: 'scripts', bytes: total(code), limit: scripts * KB, files: code },
      { page: html, what: 'data, wide', bytes: total(wide), limit: data * KB, files: wide },
      { page: html, what: 'data, narrow', bytes: total(narrow), limit: data * KB, files: narrow },
      { page: html, what: 'styles', bytes: total(styles), limit: null, files: styles },
    ];
  });
  return [
    ...pages,
    { page: HELPER, what: 'script', bytes: size(HELPER), limit: HELPER_LIMIT * KB, files: [HELPER] },
  ];
}

/** A page's chunk and all that it imports, each once; what is imported only when needed is left out. */
function closure(manifest: Record<string, Chunk>, entry: string): Chunk[] {
  const seen = new Map<string, Chunk>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest has no “${key}”`);
    if (seen.has(key)) return;
    seen.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  visit(entry);
  return [...seen.values()];
}

/** The data that a page asks for in its head, and for which screens. */
export function preloadsOf(html: string): { href: string; media: string }[] {
  return [...html.matchAll(/<link\b[^>]*\brel="preload"[^>]*>/g)]
    .map(([tag]) => ({
      href: /\bhref="([^"]+)"/.exec(tag)?.[1] ?? '',
      media: /\bmedia="([^"]+)"/.exec(tag)?.[1] ?? '',
      as: /\bas="([^"]+)"/.exec(tag)?.[1] ?? '',
    }))
    .filter(({ as }) => as === 'fetch')
    .map(({ href, media }) => ({ href: href.replace(/^\.\//, ''), media }));
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
