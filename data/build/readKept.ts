import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexNameOf, isNamedByContent, isOfItsVersion, type VersionIndex } from './dataVersion';

/*
 * data/kept/<dataset>/versions.json         which versions, the newest first, and the day on which each was kept
 *                     index.<version>.json  the files of one
 *                     files/                the files of all, each once
 */

export interface KeptVersion {
  version: string;
  /** Day on which it was kept, `YYYY-MM-DD`. */
  date: string;
}

export interface Kept {
  /** The newest first. */
  versions: KeptVersion[];
  indexes: VersionIndex[];
  /** Files that the versions list, name → text. */
  files: Map<string, string>;
}

export const keptFolder = (data: string, dataset: string) => join(data, 'kept', dataset);

/** Reads the kept versions of a dataset, none if nothing was kept. Throws when one is no longer what it was. */
export function readKept(data: string, dataset: string): Kept {
  const folder = keptFolder(data, dataset);
  const list = join(folder, 'versions.json');
  const versions: KeptVersion[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const indexes = versions.map(({ version }) => {
    const index: VersionIndex = JSON.parse(readFileSync(join(folder, indexNameOf(version)), 'utf8'));
    if (index.version !== version || !isOfItsVersion(index))
      throw new Error(`${folder}: the index of ${version} is not what it was when it was kept`);
    return index;
  });
  const listed = indexes.flatMap(({ parts, geo }) => [...Object.values(parts), ...Object.values(geo)]);
  const files = new Map<string, string>();
  for (const file of new Set(listed)) {
    const text = readFileSync(join(folder, 'files', file), 'utf8');
    if (!isNamedByContent(file, text))
      throw new Error(`${folder}/files/${file} is not what it was when it was kept`);
    files.set(file, text);
  }
  return { versions, indexes, files };
}

/** Files in the pool that no kept version lists. */
export function findUnlisted(data: string, dataset: string): string[] {
  const { files } = readKept(data, dataset);
  const pool = join(keptFolder(data, dataset), 'files');
  return existsSync(pool) ? readdirSync(pool).filter((file) => !files.has(file)) : [];
}
