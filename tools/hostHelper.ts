import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ENTRY = fileURLToPath(new URL('../src/embed/v1.ts', import.meta.url));
const NAME = 'v1.js';

/** The host helper as one classic script that shares nothing with the page it runs in. */
export async function buildHostHelper(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: NAME } },
      modulePreload: false,
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const files = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [script, ...others] = files;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('The host helper is not one script');
  return script.code;
}

/** The hash by which a page may insist on a script that it loads. */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/**
 * Puts the host helper beside the embed page under a name that stays, `embed/v1.js`, and its hash in
 * `embed/integrity.json`.
 */
export function hostHelper(): Plugin {
  return {
    name: 'allyscope:host-helper',
    apply: 'build',
    async generateBundle() {
      const source = await buildHostHelper();
      this.emitFile({ type: 'asset', fileName: `embed/${NAME}`, source });
      const hashes = JSON.stringify({ [NAME]: integrityOf(source) }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'embed/integrity.json', source: `${hashes}\n` });
    },
  };
}
