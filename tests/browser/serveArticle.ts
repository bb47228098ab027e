import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ARTICLE = readFileSync(new URL('./article.html', import.meta.url), 'utf8');
const SLOT = '<!-- slot -->';

export interface ServedArticle {
  /** Another origin than the site's, `/` at its end. */
  url: string;
  /** Puts HTML between the paragraphs, for whoever asks from now on. */
  paste: (html: string) => void;
  close: () => Promise<void>;
}

/** Somebody else's page, on an origin of its own. */
export async function serveArticle(): Promise<ServedArticle> {
  let pasted = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(ARTICLE.replace(SLOT, () => pasted));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    paste: (html) => {
      pasted = html;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
