import { createHash } from 'node:crypto';

/** Files of a shipped record: part → file, frame of the map → file. */
export interface FileList {
  dataset: string;
  parts: Record<string, string>;
  geo: Record<string, string>;
}

/** What the index of one version says. */
export interface VersionIndex extends FileList {
  /** `<version of the record>-<hash of the list>`: the same content has the same version. */
  version: string;
}

/** Version of the data that a list of files stands for; the order of the list is no matter. */
export function versionOf(record: string, { dataset, parts, geo }: FileList): string {
  const sorted = (list: Record<string, string>) => Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${record}-${hashOf(JSON.stringify([dataset, sorted(parts), sorted(geo)]), 8)}`;
}

/** Whether the index has the version that its list stands for. */
export function isOfItsVersion(index: VersionIndex): boolean {
  return index.version === versionOf(index.version.slice(0, -9), index);
}

/** Name of a file by what is in it: `<name>.<hash>.json`. */
export function fileNameOf(name: string, text: string): string {
  return `${name}.${hashOf(text, 10)}.json`;
}

/** Whether a file is what its name says. */
export function isNamedByContent(file: string, text: string): boolean {
  return file === fileNameOf(file.split('.')[0] ?? '', text);
}

export const indexNameOf = (version: string) => `index.${version}.json`;

function hashOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
