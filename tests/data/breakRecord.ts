import type { FileName } from '../../data/build/readFolder';
import { checkRecord, readTexts } from '../../data/checks/checkRecord';
import type { Finding } from '../../data/checks/finding';

export const TEXTS = readTexts('data/csto');

// biome-ignore lint/suspicious/noExplicitAny: a test breaks whatever it likes
export type Anything = any;

/** What the check finds once a file of the shipped record was changed in memory; notices left out. */
export function breakRecord(file: FileName | 'dataset', change: (content: Anything) => void): Finding[] {
  const content = JSON.parse(TEXTS[file] ?? '');
  change(content);
  return faultsOf(file, JSON.stringify(content, null, 2));
}

/** What the check finds with another text in the place of a file; null takes the file away. */
export function faultsOf(file: FileName | 'dataset', text: string | null): Finding[] {
  return checkRecord({ ...TEXTS, [file]: text }).filter(({ notice }) => !notice);
}

/** The record with that id, for a change to work on. */
export function pick(list: Anything[], id: string): Anything {
  const record = list.find((one) => one.id === id);
  if (!record) throw new Error(`the shipped record has no ${id}`);
  return record;
}
