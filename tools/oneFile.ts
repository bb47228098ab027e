import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW } from '../src/state/view.ts';
import { decodeView, encodeView } from '../src/state/viewCodec.ts';
import { inlineFiles, loadShipped, shippedData } from './oneFileData.ts';
import { buildProgram, type Program } from './oneFileProgram.ts';
import { siteUrlOf } from './pages/siteUrl.ts';

/*
 * npm run one-file -- --view map [--query "t=2022-11-23"] [--version …] [--site …] [--out file.html]
 *
 *   program in one piece ─┐
 *   data of one version ──┼→ one HTML file of one embed, that asks nobody for anything
 *   still of the view ────┘
 */

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const STILLS = fileURLToPath(new URL('./pages/stills.tsx', import.meta.url));

export interface Wish {
  /** Lens, and whatever else an address of an embed says. */
  query: string;
  /** Where the site stands that links lead to, `/` at its end. */
  site: string;
}

/** One embed as one HTML file, complete without a network. Throws for a version that isn't kept. */
export async function oneFile({ query, site }: Wish): Promise<string> {
  const asked = decodeView(query, DEFAULT_EMBED_VIEW);
  const lens = asked.view === 'all' ? 'map' : asked.view;
  const view = { ...asked, view: lens };
  const shipped = shippedData(DATA, view.dataset, view.version);
  const { module } = await runnerImport<typeof import('./pages/stills')>(STILLS, {
    configFile: false,
    logLevel: 'error',
  });
  const { still, heading } = module.renderEmbed(loadShipped(shipped), view, site);
  return composePage({
    lang: view.lang,
    title: heading,
    // As on the full page, so that the lens is always said.
    query: encodeView(view, DEFAULT_VIEW),
    lens,
    site,
    still,
    files: inlineFiles(shipped, lens === 'map'),
    program: await buildProgram(),
  });
}

interface Composed {
  lang: string;
  title: string;
  query: string;
  lens: string;
  site: string;
  /** HTML. */
  still: string;
  /** Path below the site → text. */
  files: ReadonlyMap<string, string>;
  program: Program;
}

/** The page as HTML. Its policy allows its own script and styles, by their hashes, and nothing from anywhere. */
export function composePage({ lang, title, query, lens, site, still, files, program }: Composed): string {
  const script = safeScript(program.script);
  const style = program.style.trim();
  if (/<\/style/i.test(style)) throw new Error('The styles would end before their end');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const data = [...files].map(
    ([file, text]) =>
      `<script type="application/json" data-file="${escapeHtml(file)}">${text.replaceAll('<', '\\u003c')}</script>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${lang}" data-page="embed" data-root="${escapeHtml(site)}" data-query="${escapeHtml(query)}" data-shown="${lens}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<link rel="icon" href="data:," />',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<div id="root">${still}</div>`,
    ...data,
    `<script type="module">${script}</script>`,
    `<script type="text/markdown" data-licences>\n${program.licences.replaceAll('</', '<\\/')}\n</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A script that HTML reads to its end: neither of these says anything else in JavaScript, written so. */
function safeScript(code: string): string {
  return code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      view: { type: 'string' },
      query: { type: 'string', default: '' },
      version: { type: 'string' },
      site: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const site = siteUrlOf(values.site ? { SITE_URL: values.site } : process.env);
  if (!site) throw new Error('Where do its links lead? Say --site https://… or set SITE_URL.');
  const query = new URLSearchParams(values.query);
  if (values.view) query.set('view', values.view);
  if (values.version) query.set('version', values.version);
  for (const name of ['view', 'version'] as const) {
    const read = decodeView(query.toString(), DEFAULT_EMBED_VIEW)[name];
    if (query.has(name) && (read !== query.get(name) || read === 'all'))
      throw new Error(`An embed has no ${name} “${query.get(name)}”`);
  }
  const html = await oneFile({ query: query.toString(), site });
  const out = values.out ?? `allyscope-${query.get('view') ?? DEFAULT_EMBED_VIEW.view}.html`;
  writeFileSync(out, html);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`${out}: ${kilobytes(Buffer.byteLength(html))}, ${kilobytes(gzipSync(html).length)} gzip`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
