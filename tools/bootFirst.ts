import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** Small script that comes before the program: `src/app/boot.ts`. */
const BOOT = 'boot';
/** The pieces of an embed that only one lens needs, by the module that holds it. */
export const LENS_MODULES: Readonly<Record<string, string>> = {
  map: 'src/app/embed/EmbedMap.tsx',
  timeline: 'src/app/embed/EmbedTimeline.tsx',
  stances: 'src/app/embed/EmbedStances.tsx',
  table: 'src/app/embed/EmbedTable.tsx',
};

/**
 * Lets the picture come first: scripts of a page come at low priority, and are run from the end of its HTML, when the
 * picture is there; the small one that shows the asked lens of the picture runs before the program. For an embed the pieces of each
 * lens are named, and the small script fetches those of the lens that is asked for.
 */
export function bootFirst(): Plugin {
  return {
    name: 'allyscope:boot-first',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!bundle)
          return [{ tag: 'script', attrs: { type: 'module', src: '/src/app/boot.ts' }, injectTo: 'head' }];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const boot = chunks.find(({ isEntry, name }) => isEntry && name === BOOT);
        if (!boot) throw new Error('There is no boot script');
        const root = '../'.repeat(path.split('/').length - 2) || './';
        const first = `<script type="module" crossorigin src="${root}${boot.fileName}"></script>`;
        const late = [first, ...(html.match(PROGRAM) ?? [])].map((tag) => tag.trim());
        // What the first script imports it asks for itself: by that turn of the line the picture has been painted.
        const early = boot.imports.map(
          (file) => new RegExp(`\\n\\s*<link rel="modulepreload"[^>]*${file}">`),
        );
        const page = early
          .reduce((page, preload) => page.replace(preload, ''), html)
          .replace(PROGRAM, '')
          .replace('</body>', () => `  ${late.join('\n    ')}\n  </body>`)
          .replace(/<(script type="module"|link rel="modulepreload") crossorigin/g, '$& fetchpriority="low"');
        if (!path.startsWith('/embed/')) return page;
        return { html: page, tags: lensNotes(chunks, (file) => html.includes(file), root) };
      },
    },
  };
}

/**
 * What each lens of an embed needs besides the program. Without `rel` a link is only a note; the boot script makes
 * those of one lens preloads.
 */
function lensNotes(
  chunks: readonly Rolldown.OutputChunk[],
  isThere: (file: string) => boolean,
  root: string,
): HtmlTagDescriptor[] {
  return Object.entries(LENS_MODULES).flatMap(([lens, module]) => {
    const pieces = closure(chunks, module);
    const styles = new Set(pieces.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
    const note = (href: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
      tag: 'link',
      attrs: { 'data-lens': lens, ...attrs, crossorigin: true, href: root + href },
      injectTo: 'body',
    });
    return [
      ...[...styles].map((file) => note(file, { 'data-rel': 'preload', as: 'style' })),
      ...pieces.map(({ fileName }) => note(fileName, { 'data-rel': 'modulepreload' })),
    ].filter(({ attrs }) => !isThere(String(attrs?.href).slice(root.length)));
  });
}

/** The tag by which Vite asks for the program. */
const PROGRAM = /\n\s*<script type="module" crossorigin [^>]*><\/script>/g;

/** The chunk of a module and all that it can't do without. */
function closure(chunks: readonly Rolldown.OutputChunk[], module: string): Rolldown.OutputChunk[] {
  const seen = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    for (const file of chunk.imports) visit(chunks.find(({ fileName }) => fileName === file));
  };
  const first = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (!first) throw new Error(`No chunk holds ${module}`);
  visit(first);
  return [...seen];
}
