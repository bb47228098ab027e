import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import type * as Loading from './loadRecord.ts';
import type * as Making from './makePages.ts';

const PAGES = ['index.html', 'embed/index.html'];

/**
 * Writes what the site says of itself: heads of the built pages, an entry page for each record, lens and language, its
 * card and oEmbed answer, and the record as text. `site` is the site’s address, `/` at its end; without it everything
 * that has to be absolute is left out, and the build says so.
 */
export function sitePages(site: string | null): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'allyscope:site-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // The built pages are in the bundle by then.
      order: 'post',
      async handler(_, bundle) {
        const { root, publicDir, logger } = config;
        const source = (file: string) => join(root, 'tools/pages', file);
        const [{ module: loading }, { module: making }] = await Promise.all([
          runnerImport<typeof Loading>(source('loadRecord.ts'), { root, configFile: false }),
          runnerImport<typeof Making>(source('makePages.ts'), { root, configFile: false }),
        ]);
        const data = join(root, 'data');
        const records = loading
          .recordIds(data)
          .map((id) => ({ ...loading.loadRecord(data, id), built: builtIndex(publicDir, id) }));
        const styles = this.emitFile({
          type: 'asset',
          name: 'text.css',
          source: ['src/theme/tokens.css', 'tools/pages/text.css']
            .map((file) => readFileSync(join(root, file), 'utf8'))
            .join('\n'),
        });
        const pages = new Map(
          PAGES.flatMap((path) => {
            const page = bundle[path];
            return page?.type === 'asset' ? [[path, String(page.source)] as const] : [];
          }),
        );
        const files = making.makePages({ records, pages, site, styles: this.getFileName(styles) });
        for (const [fileName, content] of files) {
          const built = bundle[fileName];
          if (built?.type === 'asset') built.source = content;
          else this.emitFile({ type: 'asset', fileName, source: content });
        }
        const left =
          'SITE_URL is not set: pages have no canonical address, no card image and no oEmbed answer.';
        logger.info(site ? `${files.size} pages, cards and answers for ${site}` : left);
      },
    },
  };
}

function builtIndex(publicDir: string, id: string): { parts: Record<string, string> } {
  const file = join(publicDir, 'data', id, 'index.json');
  if (!existsSync(file)) throw new Error('The record is not built yet: npm run build:data');
  return JSON.parse(readFileSync(file, 'utf8'));
}
