import { findFolders } from '../build/readFolder';
import { checkRecord, readTexts } from './checkRecord';
import { formatFinding } from './finding';

/*
 * npm run check:data [folder …]: every rule on every record (or on the folders named), everything found in one run,
 * and a non-zero exit when anything but a notice was found.
 */
const named = process.argv.slice(2);
const folders = named.length > 0 ? named : findFolders('data');
let faults = 0;

for (const folder of folders) {
  const findings = checkRecord(readTexts(folder));
  const wrong = findings.filter(({ notice }) => !notice).length;
  faults += wrong;
  for (const finding of findings) console.log(`${folder}/${formatFinding(finding)}`);
  console.log(`${folder}: ${wrong} to mend, ${findings.length - wrong} to look at`);
}
if (folders.length === 0) console.error('no folder with a dataset.json was found under data/');
process.exitCode = faults > 0 || folders.length === 0 ? 1 : 0;
