import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';
import { forMeta, headersFor, parseHeaderRules, withOrigin } from '../headerRules.ts';

const PAGES = ['index.html', 'embed/index.html'];
const STYLES = ['src/theme/tokens.css', 'tools/pages/text.css'];

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
        const { module } = await runnerImport<typeof import('./makePages')>(
          join(root, 'tools/pages/makePages.ts'),
          { root, configFile: false, logLevel: 'error' },
        );
        const styles = this.emitFile({
          type: 'asset',
          name: 'text.css',
          source: STYLES.map((file) => readFileSync(join(root, file), 'utf8')).join('\n'),
        });
        const pages = new Map(
          PAGES.flatMap((path) => {
            const page = bundle[path];
            return page?.type === 'asset' ? [[path, String(page.source)] as const] : [];
          }),
        );
        const files = module.makePages({
          records: module.readRecords(join(root, 'data'), join(publicDir, 'data')),
          pages,
          policy: framedPolicy(publicDir, site),
          styles: this.getFileName(styles),
          site,
        });
        for (const [fileName, content] of files) {
          const built = bundle[fileName];
          if (built?.type === 'asset') built.source = content;
          else this.emitFile({ type: 'asset', fileName, source: content });
        }
        logger.info(
          site
            ? `${files.size} pages, cards and answers for ${site}`
            : 'SITE_URL is not set: no canonical addresses, card images and oEmbed answers.',
        );
      },
    },
  };
}

/** The policy of a page that may be framed, as it states it itself. */
function framedPolicy(publicDir: string, site: string | null): string {
  const rules = parseHeaderRules(readFileSync(join(publicDir, '_headers'), 'utf8'));
  const policy = headersFor(rules, '/embed/').get('Content-Security-Policy');
  if (!policy) throw new Error('public/_headers has no policy for /embed/');
  return forMeta(withOrigin(policy, site ? new URL(site).origin : undefined));
}
