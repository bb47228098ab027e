import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { forMeta, headersFor, parseHeaderRules, withOrigin } from './headerRules.ts';

/**
 * Writes the content security policy of `public/_headers` into each built page, first in its head, for hosts that
 * send no headers, and names the site's origin in both when it is known.
 */
export function statePolicy(origin: string | undefined): Plugin {
  if (origin && new URL(origin).origin !== origin) throw new Error(`SITE_ORIGIN is an origin: ${origin}`);
  let publicDir = '';
  let outDir = '';
  return {
    name: 'allyscope:state-policy',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir;
      outDir = join(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const rules = parseHeaderRules(readFileSync(join(publicDir, '_headers'), 'utf8'));
        const page = path.replace(/index\.html$/, '');
        const policy = headersFor(rules, page).get('Content-Security-Policy');
        if (!policy) throw new Error(`public/_headers has no policy for ${page}`);
        const meta: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: forMeta(withOrigin(policy, origin)) },
          injectTo: 'head-prepend',
        };
        return { html, tags: [meta] };
      },
    },
    closeBundle(error) {
      // After a failed build there is nothing to name it in, and the failure is what should be read.
      if (!origin || error) return;
      const file = join(outDir, '_headers');
      const lines = readFileSync(file, 'utf8').split('\n');
      const named = lines.map((line) => {
        const [, name, policy] = /^(\s+Content-Security-Policy: )(.+)$/.exec(line) ?? [];
        return name && policy ? name + withOrigin(policy, origin) : line;
      });
      writeFileSync(file, named.join('\n'));
    },
  };
}
