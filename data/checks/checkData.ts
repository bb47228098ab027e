import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFolders } from '../build/readFolder';
import { checkRecord } from './checkRecord';
import { formatFinding } from './finding';
import { readTexts, TEXT_NAMES } from './readTexts';

/*
 * allyscope-check [folder …], npm run check:data: every rule on every record named (else on those under data/), all that
 * is found in one run.
 */
const HELP = `Checks records: folders of JSON with a dataset.json.

  npx --no-install allyscope-check [folder …]
  npm run check:data -- [folder …]

Without a folder, those under data/ are checked. What is found is printed a line each:

  folder/file:line:column: id, field: message (found value; expected what)

A notice is for an editor’s eye and no reason to fail.

  --help   this text

Ends with 0 if there is nothing to mend, 1 if there is, 2 if a folder doesn’t exist or holds no record.`;

/** Checks and prints; gives the code to end with. */
function main(args: readonly string[]): number {
  let named: string[];
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    named = positionals;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}; --help says what there is`);
    return 2;
  }
  const folders = (named.length > 0 || !existsSync('data') ? named : findFolders('data')).map((folder) =>
    folder.replace(/(?<=.)\/+$/, ''),
  );
  const reasons =
    folders.length > 0 ? folders.flatMap(whyNot) : ['no folder with a dataset.json under data/'];
  for (const reason of reasons) console.error(reason);
  const faults = folders.filter((folder) => whyNot(folder).length === 0).map(checkFolder);
  if (reasons.length > 0) return 2;
  return faults.some((count) => count > 0) ? 1 : 0;
}

/** Why a folder can't be checked; nothing if it can. */
function whyNot(folder: string): string[] {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return [`${folder}: no such folder`];
  if (!stats.isDirectory()) return [`${folder}: not a folder`];
  const hasAny = TEXT_NAMES.some((name) => existsSync(join(folder, `${name}.json`)));
  return hasAny ? [] : [`${folder}: holds no record; expected a dataset.json and its lists`];
}

/** Prints what is found in one folder; gives how much there is to mend. */
function checkFolder(folder: string): number {
  const findings = checkRecord(readTexts(folder));
  const wrong = findings.filter(({ notice }) => !notice).length;
  const lines = findings.map((finding) => `${folder}/${formatFinding(finding)}\n`);
  process.stdout.write(lines.join(''));
  console.log(`${folder}: ${wrong} to mend, ${findings.length - wrong} to look at`);
  return wrong;
}

process.exitCode = main(process.argv.slice(2));
