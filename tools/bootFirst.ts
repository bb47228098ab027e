import { posix } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Small script that comes before the program: `src/app/boot.ts`. */
export const BOOT = 'boot';
/** The pieces of an embed that only one lens needs, by the module that holds it. */
export const LENS_MODULES: Readonly<Record<string, string>> = {
  map: 'src/app/embed/EmbedMap.tsx',
  timeline: 'src/app/embed/EmbedTimeline.tsx',
  stances: 'src/app/embed/EmbedStances.tsx',
  table: 'src/app/embed/EmbedTable.tsx',
};

/**
 * Lets the picture come first: every script of a page is fetched at low priority, behind the HTML and its style sheet;
 * the small one that shows the asked lens of the picture comes before the program. For an embed the pieces of each
 * lens are named, and the small script fetches those of the lens that is asked for.
 */
export function bootFirst(): Plugin {
  return {
    name: 'allyscope:boot-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!bundle) return [tag('script', { type: 'module', src: '/src/app/boot.ts' })];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const boot = chunks.find(({ isEntry, name }) => isEntry && name === BOOT);
        if (!boot) throw new Error('There is no boot script');
        const href = (file: string) => posix.relative(posix.dirname(path.slice(1)), file) || file;
        const address = (file: string) => (path.startsWith('/embed/') ? href(file) : `./${file}`);
        const early = [boot.fileName, ...boot.imports];
        const low = html
          .replace(/<script type="module" crossorigin/g, '$& fetchpriority="low"')
          .replace(/<link rel="modulepreload" crossorigin/g, '$& fetchpriority="low"');
        const tags = [
          ...boot.imports
            .filter((file) => !html.includes(file))
            .map((file) =>
              tag('link', {
                rel: 'modulepreload',
                crossorigin: true,
                fetchpriority: 'low',
                href: address(file),
              }),
            ),
          tag('script', {
            type: 'module',
            crossorigin: true,
            fetchpriority: 'low',
            src: address(boot.fileName),
          }),
        ];
        if (!path.startsWith('/embed/')) return { html: low, tags };
        const present = new Set([
          ...early,
          ...chunks.map(({ fileName }) => fileName).filter((file) => html.includes(file)),
        ]);
        const pieces = Object.entries(LENS_MODULES).flatMap(([lens, module]) =>
          closure(chunks, module)
            .filter((file) => !present.has(file))
            .map((file) =>
              // Without `rel` a link is only a note; the boot script makes those of one lens preloads.
              tag('link', {
                'data-lens': lens,
                'data-rel': 'modulepreload',
                crossorigin: true,
                href: address(file),
              }),
            ),
        );
        return { html: low, tags: [...tags, ...pieces] };
      },
    },
  };
}

function tag(name: string, attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: name, attrs, injectTo: 'head' };
}

/** The chunk of a module and all that it can't do without. */
function closure(chunks: readonly Rolldown.OutputChunk[], module: string): string[] {
  const seen = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const file of chunk.imports) visit(chunks.find(({ fileName }) => fileName === file));
  };
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!first) throw new Error(`No chunk holds ${module}`);
  visit(first);
  return [...seen];
}
