import { counted } from '../../plural';

const statements = (count: number) => counted('en', count, { one: 'statement', other: 'statements' });
const speakers = (count: number) => counted('en', count, { one: 'speaker', other: 'speakers' });

/** Words on how sure the record is, and what its counts rest on. */
export const trust = {
  certainHint:
    'Leaves out what is unverified, what is not well supported, and what sources differ on. Applies to every lens.',

  coder: 'Whose coding of the statements',
  bothHow: 'Only positions and attitudes that both coders gave alike; the rest counts as not coded.',

  agreement: 'How far the coders agree',
  /** Alpha and numbers of one kind of choice, in a sentence. `alpha` is null where it isn't defined. */
  positions: (alpha: string | null, shared: number, chosen: number, same: string) =>
    `Positions on claims: both chose the same claim in ${shared} of ${chosen} choices; of these ${same} have the same value${alpha === null ? '' : ` (Krippendorff’s α ${alpha}, ordinal)`}.`,
  attitudes: (alpha: string | null, shared: number, chosen: number, same: string, near: string) =>
    `Attitudes: both chose the same target in ${shared} of ${chosen} choices; of these ${same} have the same value, ${near} are within one step${alpha === null ? '' : ` (Krippendorff’s α ${alpha}, ordinal)`}.`,
  /** Beside a number on one claim. */
  onClaim: (alpha: string | null, shared: number, chosen: number, same: number) =>
    shared === 0
      ? `The two coders share none of ${chosen} choices of this claim.`
      : `Two coders: both chose this claim in ${shared} of ${chosen} statements that either chose it for, ${same} with the same position${alpha === null ? '' : `; α ${alpha}`}.`,
  overall: (positions: string | null, attitudes: string | null) =>
    `Two coders, machine-assisted: α ${positions ?? '–'} on positions, ${attitudes ?? '–'} on attitudes.`,
  selection: 'What to code is the weak point: agreement on values counts only what both chose.',

  coverage: 'What the counts rest on',
  coverageLine: (statementCount: number, speakerCount: number) =>
    `${statements(statementCount)} by ${speakers(speakerCount)} recorded. Silence means none recorded, not neutrality.`,
  bySpeaker: 'Statements by speaker',
  byYear: 'Statements by year',
  byLanguage: 'Statements by language of the pages cited',
  otherSpeakers: (count: number) => `${speakers(count)} with one statement each`,
  unknownLanguage: 'language not known',
};
