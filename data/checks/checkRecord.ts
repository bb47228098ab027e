import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_NAMES } from '../build/readFolder';
import type { Finding } from './finding';
import { openRecord, type Rows, type Texts } from './openRecord';
import { checkCitations } from './rules/citations';
import { checkDates } from './rules/dates';
import { checkDuplicates } from './rules/duplicates';
import { checkIds } from './rules/ids';
import { checkMirrors } from './rules/mirrors';
import { checkOccasions } from './rules/occasions';
import { checkOffices } from './rules/offices';
import { checkOrder } from './rules/order';
import { checkQuotes } from './rules/quotes';
import { checkReferences } from './rules/references';
import { checkReplies } from './rules/replies';
import { checkSpans } from './rules/spans';
import { checkSpells } from './rules/spells';
import { checkUncited } from './rules/uncited';
import { checkWording } from './rules/wording';

/** A rule of the record: reads records of the right shape, says what breaks it. */
export type Rule = (rows: Rows) => Finding[];

export const RULES: readonly Rule[] = [
  checkIds,
  checkDates,
  checkSpans,
  checkReferences,
  checkCitations,
  checkUncited,
  checkMirrors,
  checkSpells,
  checkOffices,
  checkOccasions,
  checkReplies,
  checkQuotes,
  checkDuplicates,
  checkOrder,
  checkWording,
];

/** Everything found in a record, by file and line. Shapes come first: a record of the wrong shape meets no other rule. */
export function checkRecord(texts: Texts): Finding[] {
  const { rows, findings } = openRecord(texts);
  return [...findings, ...RULES.flatMap((rule) => rule(rows))].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line,
  );
}

/** The texts of a folder's files, as they stand on disk. */
export function readTexts(folder: string): Texts {
  return Object.fromEntries(
    (['dataset', ...FILE_NAMES] as const).map((name) => {
      const path = join(folder, `${name}.json`);
      return [name, existsSync(path) ? readFileSync(path, 'utf8') : null];
    }),
  ) as Texts;
}
