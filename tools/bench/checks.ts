import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from './generateRecord.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'data/checks/allyscope-check.mjs');
const STATEMENTS = 100_000;
/** Last thing that the command does: say how much memory it had at most, in kB. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))`;

interface Limits {
  seconds: number;
  megabytes: number;
}

/**
 * Runs the check, as an editor would, on the whole record and on a generated one of 100,000 statements; prints time and
 * the most memory each took. Whether both stayed within their limits, and the generated one passed.
 */
export function benchChecks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'allyscope-checks-'));
  try {
    const bytes = writeGenerated(folder, STATEMENTS);
    console.log('\nThe check, from its start to its end:\n');
    const whole = run('the record', join(ROOT, 'data/csto'), { seconds: 3, megabytes: 1000 }, [0, 1]);
    const name = `${STATEMENTS.toLocaleString('en')} generated statements, ${(bytes / 1e6).toFixed(0)} MB`;
    const generated = run(name, folder, { seconds: 60, megabytes: 1000 }, [0]);
    return whole && generated;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(name: string, folder: string, limits: Limits, codes: readonly number[]): boolean {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, COMMAND, folder], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Number(/peak (\d+)$/.exec(stderr)?.[1] ?? Number.NaN) / 1000;
  const within = seconds < limits.seconds && megabytes < limits.megabytes;
  const told = `${seconds.toFixed(1)} s of ${limits.seconds}, ${megabytes.toFixed(0)} MB of ${limits.megabytes}`;
  console.log(`${name}: ${told}${within ? '' : ': over the limit'}`);
  const ended = status !== null && codes.includes(status);
  if (!ended) console.log(`  ended with ${status}: ${stdout.slice(0, 1000)}${stderr.slice(0, 1000)}`);
  return within && ended;
}
