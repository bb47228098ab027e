import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { indexNameOf } from './dataVersion';
import { packRecord } from './packRecord';
import { findFolders, readFolder } from './readFolder';
import { readFrames } from './readFrames';
import { readKept } from './readKept';

export interface BuiltFile {
  /** Path below the target folder. */
  path: string;
  bytes: number;
  gzip: number;
}

/**
 * Writes every record under `data` into `target`, one folder each, with the versions kept of it, and removes what an
 * earlier build left there.
 * Throws, with every problem named, when a record has any; then nothing of that record is touched.
 */
export function buildData(data: string, target: string): BuiltFile[] {
  const frames = readFrames(data);
  const built: BuiltFile[] = [];
  for (const folder of findFolders(data)) {
    const name = basename(folder);
    const kept = readKept(data, name);
    const { files } = packRecord(
      readFolder(folder),
      frames,
      kept.versions.map(({ version }) => version),
    );
    for (const index of kept.indexes) files.set(indexNameOf(index.version), JSON.stringify(index));
    for (const [file, text] of kept.files) files.set(file, text);
    rmSync(join(target, name), { recursive: true, force: true });
    mkdirSync(join(target, name), { recursive: true });
    for (const [file, text] of files) {
      writeFileSync(join(target, name, file), text);
      const bytes = Buffer.from(text);
      built.push({
        path: `${name}/${file}`,
        bytes: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
      });
    }
  }
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const { path, bytes, gzip } of buildData('data', join('public', 'data'))) {
      console.log(`${path.padEnd(44)} ${kilobytes(bytes)} ${kilobytes(gzip)} gzip`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
