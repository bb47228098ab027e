import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * Holds the table of rooms (README, "The house"): who may import whom, and who may touch the world outside.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Room → the rooms under src that it may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  network: ['domain'],
  layout: ['domain', 'network'],
  state: ['domain', 'network'],
  i18n: ['domain'],
  theme: ['domain'],
  views: ['domain', 'network', 'layout', 'state', 'i18n', 'theme'],
  app: ['domain', 'network', 'layout', 'state', 'i18n', 'theme', 'views', 'embed'],
  embed: [],
};
/** What the record's build and checks may import from src. */
const DATA_MAY_IMPORT = ['domain', 'network', 'layout', 'state'];
/** Rooms with React in them, and rooms that touch network, history, storage or the clock. */
const WITH_REACT = ['views', 'app'];
const WITH_WORLD = ['app', 'embed'];

interface Source {
  /** From the root, with `/`. */
  path: string;
  text: string;
  /** The text without comments and the insides of strings. */
  code: string;
  imports: readonly string[];
}

const sources = readSources('src');
const dataSources = readSources('data');

function readSources(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const path = relative(ROOT, file).split('\\').join('/');
      return { path, text, code: bareCode(text), imports: importsOf(text) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const found = [
    ...code.matchAll(/^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g),
  ];
  return found.map((match) => match[1] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

function bareCode(text: string): string {
  return withoutComments(text)
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

/** The room under src that a file lives in, and the folder below it. */
function placeOf(path: string): { room: string; folder: string | null } {
  const [, room = '', ...rest] = path.split('/');
  return { room, folder: rest.length > 1 ? (rest[0] ?? null) : null };
}

/** Path from the root of what a relative import names; null for a package. */
function resolveImport(from: string, to: string): string | null {
  if (!to.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(from), to.replace(/[?#].*$/, '')));
}

/** One line for each import that a rule refuses. */
function refused(list: readonly Source[], allows: (source: Source, target: string) => boolean): string[] {
  return list.flatMap((source) =>
    source.imports.filter((target) => !allows(source, target)).map((target) => `${source.path} → ${target}`),
  );
}

describe('the rooms', () => {
  it('are the ones of the table', () => {
    const rooms = new Set(
      sources.map(({ path }) => placeOf(path).room).filter((room) => !room.includes('.')),
    );
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
    expect(rooms.size).toBeGreaterThan(5);
  });

  it('import only downwards', () => {
    const wrong = refused(sources, ({ path }, to) => {
      const target = resolveImport(path, to);
      if (target === null) return true;
      const { room } = placeOf(path);
      if (!target.startsWith('src/')) return false;
      const { room: below } = placeOf(target);
      return room === below || (MAY_IMPORT[room] ?? []).includes(below);
    });
    expect(wrong).toEqual([]);
  });

  it('keep one view from another', () => {
    const views = sources.filter(({ path }) => path.startsWith('src/views/'));
    const wrong = refused(views, ({ path }, to) => {
      const target = resolveImport(path, to);
      if (!target?.startsWith('src/views/')) return true;
      const below = placeOf(target).folder;
      return below === null || below === placeOf(path).folder;
    });
    expect(wrong).toEqual([]);
  });

  it('serve the build and the checks from the lower floors only', () => {
    const wrong = refused(dataSources, ({ path }, to) => {
      const target = resolveImport(path, to);
      return !target?.startsWith('src/') || DATA_MAY_IMPORT.includes(placeOf(target).room);
    });
    expect(wrong).toEqual([]);
  });
});

describe('packages', () => {
  it('bring React into views and app only', () => {
    const wrong = refused(sources, ({ path }, to) => {
      const react =
        /^(react|react-dom|react-simple-maps|@tanstack\/react-query|zustand)(\/(?!vanilla)|$)/.test(to);
      return !react || WITH_REACT.includes(placeOf(path).room);
    });
    expect(wrong).toEqual([]);
    const marked = sources.filter(({ path }) => path.endsWith('.tsx')).map(({ path }) => placeOf(path).room);
    expect(marked.filter((room) => !WITH_REACT.includes(room))).toEqual([]);
  });

  it('that ship are those that package.json calls dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    // Fonts are files, taken in by the build.
    const ships = (name: string) => name in dependencies || name.startsWith('@fontsource');
    const wrong = refused(sources, (_, to) => {
      if (to.startsWith('.')) return true;
      const name = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      return ships(name);
    });
    expect(wrong).toEqual([]);
  });
});

/** One line for each place where the code, comments and strings aside, matches. */
function found(list: readonly Source[], pattern: RegExp): string[] {
  return list.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  );
}

describe('the world outside', () => {
  const elsewhere = sources.filter(({ path }) => !WITH_WORLD.includes(placeOf(path).room));

  it.each([
    ['the network', /\b(fetch|sendBeacon)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource)\b/],
    [
      'history',
      /\bhistory\s*\.\s*(push|replace|back|forward|go|state)|\blocation\s*\.\s*(href|assign|replace|search|hash|reload)/,
    ],
    [
      'storage',
      /\b(localStorage|sessionStorage|indexedDB)\b|\bdocument\s*\.\s*cookie\b|\bcaches\s*\.\s*open/,
    ],
    [
      'the clock',
      /\bDate\s*\.\s*now\b|\bnew Date\s*\(\s*\)|\bperformance\s*\.\s*(now|mark|measure|timeOrigin)/,
    ],
  ])('%s is touched by app and embed alone', (_, pattern) => {
    expect(found(elsewhere, pattern)).toEqual([]);
  });

  it('is not asked for chance below app, which jitters its retries', () => {
    expect(found(elsewhere, /\bMath\s*\.\s*random\b|\brandomUUID\b|\bgetRandomValues\b/)).toEqual([]);
  });

  it('is kept out of the lower floors: no document, no window', () => {
    const lower = sources.filter(({ path }) => !['views', ...WITH_WORLD].includes(placeOf(path).room));
    expect(
      found(
        lower,
        /\b(document|navigator)\s*\.|\bwindow\s*\.\s*(document|location|inner|matchMedia|addEventListener)/,
      ),
    ).toEqual([]);
  });
});

describe('the policy', () => {
  it('is not tempted: no markup from text, no code from text, no style attributes or sheets from text', () => {
    const tempting =
      /\binnerHTML\b|\bouterHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|\bdocument\s*\.\s*write\b|\beval\s*\(|\bnew Function\b|createElement\s*\(\s*''\s*\)\s*\.\s*textContent/;
    expect(found(sources, tempting)).toEqual([]);
    const attribute = sources.filter(({ text }) =>
      /setAttribute\(\s*['"]style['"]|<style[\s>]/.test(withoutComments(text)),
    );
    expect(attribute.map(({ path }) => path)).toEqual([]);
  });
});

describe('names', () => {
  const all = [...sources, ...dataSources];

  it('say the subject: no drawer', () => {
    const drawer = /(^|\/)(utils?|helpers?|commons?|misc|shared)(\/|\.tsx?$)/i;
    expect(all.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
  });

  it('have no barrels and no default exports', () => {
    expect(all.filter(({ path }) => /^index\.tsx?$/.test(basename(path))).map(({ path }) => path)).toEqual(
      [],
    );
    expect(found(sources, /^\s*export\s+(default\b|\*)/)).toEqual([]);
  });
});

describe('tests', () => {
  it('mirror src: each tests a file that is there', () => {
    const rooms = Object.keys(MAY_IMPORT);
    const orphans = rooms.flatMap((room) => {
      const folder = resolve(ROOT, 'tests', room);
      let entries: string[] = [];
      try {
        entries = readdirSync(folder, { recursive: true }).map(String);
      } catch {
        return [];
      }
      return entries
        .filter((entry) => /\.test\.tsx?$/.test(entry))
        .map((entry) => posix.join(room, entry.split('\\').join('/')))
        .filter((path) => !sources.some((source) => mirrors(source.path, path)));
    });
    expect(orphans).toEqual([]);
  });
});

/** `tests/state/view.test.ts` mirrors `src/state/view.ts`; a middle word may follow: `view.links.test.ts`. */
function mirrors(source: string, test: string): boolean {
  const subject = basename(test).split('.')[0];
  return dirname(source) === `src/${dirname(test)}` && basename(source).split('.')[0] === subject;
}
