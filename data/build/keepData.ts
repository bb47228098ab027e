import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexNameOf } from './dataVersion';
import { packRecord } from './packRecord';
import { findFolders, readFolder } from './readFolder';
import { readFrames } from './readFrames';
import { keptFolder, readKept } from './readKept';

export interface Keeping {
  dataset: string;
  version: string;
  /** The day on which it was kept, `YYYY-MM-DD`. */
  date: string;
  /** Files that no earlier version has; null when this version was kept before. */
  added: { file: string; bytes: number }[] | null;
}

/** Keeps the present version of every record under `data` for good. To keep one twice changes nothing. */
export function keepData(data: string, today: string): Keeping[] {
  const frames = readFrames(data);
  return findFolders(data).map((folder) => {
    const dataset = basename(folder);
    const kept = readKept(data, dataset);
    const { index, files } = packRecord(readFolder(folder), frames);
    const { version } = index;
    const before = kept.versions.find((one) => one.version === version);
    if (before) return { dataset, ...before, added: null };

    const target = keptFolder(data, dataset);
    const pool = join(target, 'files');
    mkdirSync(pool, { recursive: true });
    const added = [...Object.values(index.parts), ...Object.values(index.geo)]
      .filter((file) => !existsSync(join(pool, file)))
      .map((file) => {
        const text = files.get(file) ?? '';
        writeFileSync(join(pool, file), text);
        return { file, bytes: Buffer.byteLength(text) };
      });
    writeFileSync(join(target, indexNameOf(version)), `${JSON.stringify(index, null, 2)}\n`);
    const versions = [{ version, date: today }, ...kept.versions];
    writeFileSync(join(target, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`);
    return { dataset, version, date: today, added };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const { dataset, version, date, added } of keepData('data', new Date().toISOString().slice(0, 10))) {
      if (added === null) {
        console.log(`${dataset}: ${version} has been kept since ${date}`);
        continue;
      }
      for (const { file, bytes } of added) console.log(`+ ${file} ${(bytes / 1000).toFixed(1)} kB`);
      console.log(`${dataset}: keeps ${version} from now on. For the changelog:`);
      console.log(`- ${date}: version \`${version}\` of the ${dataset} data is kept.`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
