import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkRecord } from '../../data/checks/checkRecord';
import { formatFinding } from '../../data/checks/finding';
import { LARGEST, readTexts } from '../../data/checks/readTexts';
import { textsOf } from './rules/smallRecord';

const COMMAND = resolve('data/checks/allyscope-check.mjs');
const root = mkdtempSync(join(tmpdir(), 'allyscope-folders-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with a sound small record, and what a change makes of it. */
function folderOf(name: string, change: (folder: string) => void = () => {}): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(textsOf()))
    writeFileSync(join(folder, `${file}.json`), String(text));
  change(folder);
  return folder;
}

interface Ended {
  code: number | null;
  out: string[];
  err: string[];
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((ended) => {
    // From another folder than the project's, as an editor may.
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: root });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (data) => (texts.out += data));
    child.stderr.on('data', (data) => (texts.err += data));
    const lines = (text: string) => text.split('\n').filter((line) => line !== '');
    child.on('close', (code) => ended({ code, out: lines(texts.out), err: lines(texts.err) }));
  });
}

describe('allyscope-check', () => {
  it('ends with 0 on a sound record, and says so', async () => {
    const folder = folderOf('sound');
    expect(await run(`${folder}/`)).toEqual({
      code: 0,
      out: [`${folder}: 0 to mend, 0 to look at`],
      err: [],
    });
  });

  it('ends with 1 where something is to be mended, and goes on to the next folder', async () => {
    const broken = folderOf('broken', (folder) => writeFileSync(join(folder, 'claims.json'), '{'));
    const sound = folderOf('beside');
    expect(await run(broken, sound)).toEqual({
      code: 1,
      out: [
        `${broken}/claims.json:1:2: the file: not JSON (expected a closing brace)`,
        `${broken}: 1 to mend, 0 to look at`,
        `${sound}: 0 to mend, 0 to look at`,
      ],
      err: [],
    });
  });

  it('ends with 2 on what is no folder or no record, and checks the others', async () => {
    const sound = folderOf('other');
    mkdirSync(join(root, 'bare'));
    expect(await run('nowhere', 'bare', join(sound, 'claims.json'), sound)).toEqual({
      code: 2,
      out: [`${sound}: 0 to mend, 0 to look at`],
      err: [
        'nowhere: no such folder',
        'bare: holds no record; expected a dataset.json and its lists',
        `${join(sound, 'claims.json')}: not a folder`,
      ],
    });
  });

  it('explains itself, and what it doesn’t know', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    expect(help.out.join('\n')).toMatch(/allyscope-check \[folder …\][\s\S]*Ends with 0 .* 1 .* 2 /);
    const unknown = await run('--fix');
    expect([unknown.code, unknown.err.length, unknown.out.length]).toEqual([2, 1, 0]);
  });
});

describe(readTexts, () => {
  it.each<[what: string, change: (folder: string) => void, line: string]>([
    [
      'a file that is not there',
      (folder) => rmSync(join(folder, 'events.json')),
      'events.json:1:1: the file: no such file in the folder',
    ],
    [
      'a folder in place of a file',
      (folder) => {
        rmSync(join(folder, 'people.json'));
        mkdirSync(join(folder, 'people.json'));
      },
      'people.json:1:1: the file: not a file (found "a folder"; expected a file of JSON)',
    ],
    [
      'a file of 50 MB',
      (folder) => {
        openSync(join(folder, 'statements.json'), 'w');
        truncateSync(join(folder, 'statements.json'), 50_000_000);
      },
      'statements.json:1:1: the file: too large, not read (found "50 MB"; expected at most 48 MB)',
    ],
    [
      'a file in another encoding',
      (folder) => writeFileSync(join(folder, 'states.json'), Buffer.from([0xff, 0xfe, 0x7b, 0x00])),
      'states.json:1:1: the file: not text (expected UTF-8)',
    ],
  ])('%s is told once, and nothing that rests on it is blamed', (what, change, line) => {
    const folder = folderOf(what.replaceAll(' ', '-'), change);
    expect(checkRecord(readTexts(folder)).map(formatFinding)).toEqual([line]);
  });

  it('reads what is just not too large', () => {
    const folder = folderOf('large', (at) => writeFileSync(join(at, 'claims.json'), ' '.repeat(LARGEST)));
    expect(checkRecord(readTexts(folder)).map(({ message }) => message)).toEqual(['empty']);
  });
});
