/*
 * npm test: packages, then every check in turn (tools/check.ts). Plain Node until the packages are there.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, ROOT, requireNode } from './install.mjs';

requireNode();
ensureInstalled();
const run = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tools/check.ts'), ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exit(run.status ?? 1);
