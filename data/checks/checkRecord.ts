import { compareFindings, type Finding } from './finding';
import { openRecord, type Rows } from './openRecord';
import type { Texts } from './readTexts';
import { checkAccounts } from './rules/accounts';
import { checkAttribution } from './rules/attribution';
import { checkChairs } from './rules/chairs';
import { checkCharacters } from './rules/characters';
import { checkCitations } from './rules/citations';
import { checkCoders } from './rules/coders';
import { checkDates } from './rules/dates';
import { checkFigures } from './rules/figures';
import { checkIds } from './rules/ids';
import { checkMirrors } from './rules/mirrors';
import { checkOccasions } from './rules/occasions';
import { checkOffices } from './rules/offices';
import { checkOrder } from './rules/order';
import { checkPlainNumbers } from './rules/plainNumbers';
import { checkQuotes } from './rules/quotes';
import { checkReferences } from './rules/references';
import { checkRelations } from './rules/relations';
import { checkReleases } from './rules/releases';
import { checkRepeats } from './rules/repeats';
import { checkReplies } from './rules/replies';
import { checkReplyCircles } from './rules/replyCircles';
import { checkSecondLooks } from './rules/secondLooks';
import { checkSpans } from './rules/spans';
import { checkSpells } from './rules/spells';
import { checkTallies } from './rules/tallies';
import { checkTwinClaims } from './rules/twinClaims';
import { checkTwinEvents } from './rules/twinEvents';
import { checkTwinSources } from './rules/twinSources';
import { checkTwinStatements } from './rules/twinStatements';
import { checkUncited } from './rules/uncited';
import { checkVotes } from './rules/votes';
import { checkWording } from './rules/wording';

/** A rule of the record: reads records of the right shape, says what breaks it. */
export type Rule = (rows: Rows) => Finding[];

export const RULES: readonly Rule[] = [
  checkIds,
  checkDates,
  checkSpans,
  checkReferences,
  checkCoders,
  checkCitations,
  checkUncited,
  checkMirrors,
  checkSpells,
  checkChairs,
  checkVotes,
  checkTallies,
  checkOffices,
  checkOccasions,
  checkReplies,
  checkReplyCircles,
  checkRelations,
  checkQuotes,
  checkFigures,
  checkAttribution,
  checkPlainNumbers,
  checkAccounts,
  checkSecondLooks,
  checkReleases,
  checkRepeats,
  checkTwinSources,
  checkTwinEvents,
  checkTwinStatements,
  checkTwinClaims,
  checkOrder,
  checkCharacters,
  checkWording,
];

/** Everything found in a record, by file, line and column. Shapes come first: a record of the wrong shape meets no other rule. */
export function checkRecord(texts: Texts): Finding[] {
  const { rows, findings } = openRecord(texts);
  return [findings, ...RULES.map((rule) => rule(rows))].flat().sort(compareFindings);
}
