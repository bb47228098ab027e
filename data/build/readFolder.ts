import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../src/domain/dataset';

/** The list files of a record, beside `dataset.json`, and the part of the shipped record that each belongs to. */
export const FILES = {
  states: 'alliance',
  organisations: 'alliance',
  people: 'alliance',
  claims: 'alliance',
  memberships: 'alliance',
  events: 'events',
  statements: 'statements',
  sources: 'sources',
  ballots: 'annex',
  facilities: 'annex',
  releases: 'annex',
} as const satisfies Record<string, Part>;
export type FileName = keyof typeof FILES;
export const FILE_NAMES = Object.keys(FILES) as FileName[];

/** Folders under `root` that hold a record, by name. */
export function findFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'dataset.json')))
    .map((entry) => join(root, entry.name))
    .sort();
}

export type Parts = Record<Part, Record<string, unknown>>;

/** Reads a record's files into the parts that `parseWhole` takes. Throws when a file is missing or isn't JSON. */
export function readFolder(folder: string): Parts {
  const parts: Parts = { alliance: {}, events: {}, statements: {}, sources: {}, annex: {} };
  parts.alliance.dataset = contentOf(join(folder, 'dataset.json'));
  for (const name of FILE_NAMES) {
    parts[FILES[name]][name] = contentOf(join(folder, `${name}.json`))[name];
  }
  return parts;
}

/** What a file says, without the `$schema` that only editors read. */
function contentOf(path: string): Record<string, unknown> {
  const { $schema: _, ...content } = JSON.parse(readFileSync(path, 'utf8'));
  return content;
}
