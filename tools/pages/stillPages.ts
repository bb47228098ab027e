import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { markedStill } from './entryPage.ts';

const STILLS = fileURLToPath(new URL('./stills.tsx', import.meta.url));
const HOLE = '<!--still-->';

/** Puts the picture of a page into its HTML, drawn by the program's own views. */
export function stillPages(): Plugin {
  return {
    name: 'allyscope:still-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        if (!html.includes(HOLE)) return html;
        const { module } = await runnerImport<typeof import('./stills')>(STILLS, {
          configFile: false,
          logLevel: 'error',
        });
        const page = path.startsWith('/embed/') ? 'embed' : 'full';
        return html.replace(HOLE, () => markedStill(module.renderStill({ page })));
      },
    },
  };
}
