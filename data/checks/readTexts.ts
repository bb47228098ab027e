import { isUtf8 } from 'node:buffer';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_NAMES, type FileName } from '../build/readFolder';

/** Names of a record's files, without `.json`. */
export type TextName = FileName | 'dataset';
export const TEXT_NAMES: readonly TextName[] = ['dataset', ...FILE_NAMES];

/** Why there is no text of a file. */
export interface Unread {
  message: string;
  found?: unknown;
  expected?: string;
}

/** Text of each file of a record, or why there is none. */
export type Texts = Record<TextName, string | Unread>;

/** A larger file isn't read: it is none that people edit, and no program should fall over it. In bytes. */
export const LARGEST = 48_000_000;

export const MISSING: Unread = { message: 'no such file in the folder' };

/** The texts of a folder's files. Never throws: a file that can't be read says why. */
export function readTexts(folder: string): Texts {
  return Object.fromEntries(
    TEXT_NAMES.map((name) => [name, readText(join(folder, `${name}.json`))]),
  ) as Texts;
}

function readText(path: string): string | Unread {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { message: 'not a file', found: kindOf(stats), expected: 'a file of JSON' };
    if (stats.size > LARGEST) {
      const found = `${Math.round(stats.size / 1e6)} MB`;
      return { message: 'too large, not read', found, expected: `at most ${LARGEST / 1e6} MB` };
    }
    const bytes = readFileSync(path);
    return isUtf8(bytes) ? bytes.toString('utf8') : { message: 'not text', expected: 'UTF-8' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return MISSING;
    return { message: 'can’t be read', found: code, expected: 'a file that may be read' };
  }
}

function kindOf(stats: Stats): string {
  return stats.isDirectory() ? 'a folder' : 'a device or pipe';
}
