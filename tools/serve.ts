/*
 * The preview server: `dist` as a static host would serve it, with the headers that the site ships with.
 *
 *   tsx tools/serve.ts [--port 4173] [--headers full|cors-only|none] [--base /path/]
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { type HeaderRule, headersFor, parseHeaderRules } from './headerRules.ts';

/** What a host sends: all of `_headers`; only leave to read from other origins; nothing but the type. */
export type HeaderMode = 'full' | 'cors-only' | 'none';

export interface ServeOptions {
  /** Folder that is served. */
  root: string;
  /** 0 takes any free one. */
  port?: number;
  /** Whether the next free port will do when this one is taken. */
  orNext?: boolean;
  host?: string;
  headers?: HeaderMode;
  /** Path under which the site stands, `/` at both ends. */
  base?: string;
}

export interface Served {
  /** Address of the site, `/` at its end. */
  url: string;
  close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /^(text\/|application\/(json|manifest|atom)|image\/svg)/;

/** Serves a folder until closed. */
export async function serveSite(options: ServeOptions): Promise<Served> {
  const { root, host = 'localhost', headers = 'full', base = '/', orNext = false } = options;
  const file = join(root, '_headers');
  const rules = existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    answer(request, response, { root: resolve(root), rules, headers, base, packed });
  });
  let port = options.port ?? 0;
  while (!(await listens(server, port, host))) {
    if (!orNext) throw new Error(`Port ${port} is taken.`);
    port += 1;
  }
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${bound}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') done(false);
      else fail(error);
    };
    const onListening = () => {
      server.off('error', onError);
      done(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, host);
  });
}

interface Site {
  root: string;
  rules: readonly HeaderRule[];
  headers: HeaderMode;
  base: string;
  packed: Map<string, Buffer>;
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/', site.base);
  const file = path === null ? null : fileOf(site.root, path);
  if (path === null || file === null) {
    response.writeHead(404, { 'Content-Type': TYPES['.txt'] }).end('There is nothing at this address.\n');
    return;
  }
  // A folder without its slash would break the page's relative addresses.
  if (file.endsWith(`${sep}index.html`) && !path.endsWith('/') && !path.endsWith('/index.html')) {
    response.writeHead(301, { Location: `${site.base}${path.slice(1)}/` }).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  if (site.headers === 'cors-only') response.setHeader('Access-Control-Allow-Origin', '*');
  if (site.headers === 'full') {
    for (const [name, value] of headersFor(site.rules, path)) response.setHeader(name, value);
  }
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  const body = COMPRESSED.test(type) ? compress(file, request, response, site.packed) : readFileSync(file);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** The path below the base, `/` first; null when it is outside or is not a path. */
function pathOf(url: string, base: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(base)) return null;
    const path = decodeURIComponent(pathname.slice(base.length - 1));
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file that stands for a path, never one outside of the root nor one of the host's own files. */
function fileOf(root: string, path: string): string | null {
  const plain = resolve(root, `.${path}`);
  if (plain !== root && !plain.startsWith(root + sep)) return null;
  if (path === '/_headers' || path.split('/').some((part) => part.startsWith('.'))) return null;
  for (const file of [plain, join(plain, 'index.html')]) {
    if (existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

function compress(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  packed: Map<string, Buffer>,
): Buffer {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  response.setHeader('Vary', 'Accept-Encoding');
  if (!encoding) return readFileSync(file);
  response.setHeader('Content-Encoding', encoding);
  const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
  const known = packed.get(key);
  if (known) return known;
  const plain = readFileSync(file);
  const body =
    encoding === 'br'
      ? brotliCompressSync(plain, { params: { [zlib.BROTLI_PARAM_QUALITY]: 6 } })
      : gzipSync(plain);
  packed.set(key, body);
  return body;
}

const HEADER_MODES: readonly string[] = ['full', 'cors-only', 'none'];

function isHeaderMode(word: string): word is HeaderMode {
  return HEADER_MODES.includes(word);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '' },
      headers: { type: 'string', default: 'full' },
      base: { type: 'string', default: '/' },
    },
  });
  if (!isHeaderMode(values.headers)) throw new Error(`--headers is one of ${HEADER_MODES.join(', ')}`);
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(root, 'index.html'))) throw new Error('There is no built site yet: npm run build');
  const { url } = await serveSite({
    root,
    port: values.port === '' ? 4173 : Number(values.port),
    orNext: values.port === '',
    headers: values.headers,
    base: values.base,
  });
  console.log(`\n  Allyscope is at ${url}\n  Ctrl+C ends it.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
