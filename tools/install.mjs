import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What the two commands need before any package is there: plain Node, nothing else.
 */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINIMUM = [20, 19];

/** Ends the process with a sentence when Node is too old to build the site. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  console.error(
    `Allyscope needs Node ${MINIMUM.join('.')} or newer; this is ${process.versions.node}. ` +
      'A newer one is at nodejs.org.',
  );
  process.exit(1);
}

/** Installs the packages of the lockfile unless they are there already. */
export function ensureInstalled() {
  const reason = whyInstall();
  if (!reason) return;
  console.log(`Installing packages (${reason}); the first time takes a minute.`);
  const status = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('The packages could not be installed. Is the network there? Then run the command again.');
    process.exit(status);
  }
}

/** Runs npm in the project, showing what it prints; gives its exit code. */
export function npm(args) {
  const script = process.env.npm_execpath;
  const viaNode = script !== undefined && /npm-cli\.c?js$/.test(script);
  const run = viaNode
    ? spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  return run.status ?? 1;
}

/**
 * Why an install is due, in words, or null. Compares versions rather than ages: a checkout touches the lockfile
 * without changing it.
 */
function whyInstall() {
  if (!existsSync(join(ROOT, 'node_modules'))) return 'there are none yet';
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!present) return 'those there are incomplete';
  for (const [path, { version, optional }] of Object.entries(wanted ?? {})) {
    if (path === '') continue;
    const have = present[path];
    // Optional packages are those of other platforms, rightly missing here.
    if (have ? have.version !== version : !optional) return `${path.replace('node_modules/', '')} changed`;
  }
  return null;
}

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lockfile), 'utf8')).packages;
  } catch {
    return null;
  }
}
