/*
 * npm test: every check in turn, going on after a failure, ending with one line that counts them.
 *
 *   types → lint → unit → record → generated files → build → budgets → journeys
 *
 * Vitest's tests count one by one, every other step as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');
const BIN = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
};

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  run: () => Count;
}

const ONE_PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const ONE_FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

function node(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const run = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return run.status === 0;
}

function command(script: string, args: readonly string[]): () => Count {
  return () => (node(script, args) ? ONE_PASSED : ONE_FAILED);
}

/** A project of Vitest, read from its own report: a run that ends badly without a failed test counts as one. */
function vitest(project: string, env: () => NodeJS.ProcessEnv = () => ({})): () => Count {
  return () => {
    const report = join(RESULTS, `${project}.json`);
    const args = [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ];
    const ended = node(BIN.vitest, args, env());
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests === 0 && (!ended || numPassedTests === 0) ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  };
}

/** Makes files again and compares them with those that are there; the new ones stay, to be looked at and committed. */
function regenerated(folders: readonly string[], scripts: readonly string[]): () => Count {
  return () => {
    const before = contents(folders);
    if (!scripts.every((script) => node(BIN.tsx, [script]))) return ONE_FAILED;
    const after = contents(folders);
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    );
    for (const file of differing) console.error(`${file} was not what its maker makes; it is now.`);
    return differing.length === 0 && after.size > 0 ? ONE_PASSED : ONE_FAILED;
  };
}

function contents(folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder)).sort()) {
      files.set(`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8'));
    }
  }
  return files;
}

/** Builds the site from nothing, so that no later step can pass on an earlier one. */
function freshBuild(): Count {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  return command(BIN.vite, ['build'])();
}

const STEPS: readonly Step[] = [
  { name: 'types', run: command(BIN.tsc, ['--noEmit', '-p', '.']) },
  { name: 'lint and format', run: command(BIN.biome, ['ci', '.']) },
  { name: 'record', run: command(BIN.tsx, ['data/checks/checkData.ts']) },
  {
    name: 'generated: borders and schemas',
    run: regenerated(
      ['data/geo/frames', 'data/schemas'],
      ['data/build/geo/buildGeo.ts', 'data/build/buildSchemas.ts'],
    ),
  },
  { name: 'generated: third-party list', run: command(BIN.tsx, ['tools/licences.ts', '--check']) },
  { name: 'unit tests', run: vitest('unit') },
  { name: 'build of the record', run: command(BIN.tsx, ['data/build/buildData.ts']) },
  { name: 'build of the site', run: freshBuild },
  { name: 'budgets', run: command(BIN.tsx, ['tools/budgets.ts']) },
  { name: 'journeys', run: vitest('browser', () => ({ CHROMIUM_PATH: findBrowser(say) })) },
  {
    name: 'embed contract',
    run: vitest('contract', () => ({ CHROMIUM_PATH: findBrowser(say), CONTRACT: 'short' })),
  },
];

function say(sentence: string): void {
  console.log(`  ${sentence}`);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const { name, run } of STEPS) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  let count: Count;
  try {
    count = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = ONE_FAILED;
  }
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  lines.push(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${told(count)} (${seconds} s)`);
}
console.log(`\n${lines.join('\n')}\n\n${told(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function told({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
