/*
 * npm start: packages → record → site → an address. Plain Node until the packages are there.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, npm, ROOT, requireNode } from './install.mjs';

requireNode();
ensureInstalled();
for (const script of ['build:data', 'build']) {
  const status = npm(['run', '--silent', script]);
  if (status !== 0) process.exit(status);
}
const server = spawn(
  process.execPath,
  [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tools/serve.ts')],
  { cwd: ROOT, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
