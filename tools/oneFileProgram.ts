import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { narrowLibraries } from './narrow/narrowLibraries.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'virtual:one-file';
/** As in `vite.config.ts`, and the small script before the program as on every page. */
const MODULES = ['/src/app/boot.ts', '/src/app/embed/main.tsx'];

export interface Program {
  script: string;
  style: string;
  /** Licences of what is in the script. */
  licences: string;
}

/** The embed's program in one piece: everything that the site fetches when it is wanted is in it, fonts are not. */
export async function buildProgram(): Promise<Program> {
  const outputs = [await asProduction(buildOne)].flat();
  const program: Partial<Program> = {};
  for (const file of outputs.flatMap((output) => ('output' in output ? output.output : []))) {
    const part =
      file.type === 'chunk'
        ? 'script'
        : file.fileName.endsWith('.css')
          ? 'style'
          : file.fileName === 'licences.md'
            ? 'licences'
            : null;
    if (part === null || program[part] !== undefined)
      throw new Error(`The program is not in one piece: ${file.fileName}`);
    program[part] = file.type === 'chunk' ? file.code : String(file.source);
  }
  const { script, style, licences } = program;
  if (script === undefined || style === undefined || licences === undefined)
    throw new Error('The program lacks its script, its styles or its licences');
  return { script, style, licences };
}

/** Whoever ran Vite or Vitest before has said that this isn't production. */
async function asProduction<Built>(run: () => Promise<Built>): Promise<Built> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function buildOne() {
  return build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), narrowLibraries(), oneEntry()],
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      cssCodeSplit: false,
      modulePreload: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
}

function oneEntry(): Plugin {
  return {
    name: 'allyscope:one-entry',
    enforce: 'pre',
    resolveId(id) {
      if (id === ENTRY) return ENTRY;
      // The reader's own fonts will do: ours are ten times the rest.
      return id.endsWith('/theme/fonts.css') ? 'virtual:no-fonts.css' : null;
    },
    load(id) {
      if (id === ENTRY) return MODULES.map((module) => `import '${module}';`).join('\n');
      return id === 'virtual:no-fonts.css' ? '' : null;
    },
  };
}
