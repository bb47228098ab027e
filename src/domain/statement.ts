import * as v from 'valibot';
import { edtf, id, language, sources, text, trust } from './fields';
import type { ActorId, ClaimId, EventId, OrganisationId, PersonId, SourceId, StatementId } from './ids';
import type { PartialDate } from './partialDate';
import { POSITIONS, STANCES } from './stance';

export const REPLY_KINDS = ['answers', 'supports', 'rejects', 'repeats', 'retracts'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** Who put the words into the language they are quoted in; `none` when they are as spoken. */
export const TRANSLATIONS = ['none', 'press', 'official', 'editor', 'machine'] as const;

export const quoteSchema = v.strictObject({
  text,
  language,
  /** Language spoken, where it is known. */
  original: v.optional(language),
  translation: v.picklist(TRANSLATIONS),
  /** Outlet or body whose translation it is. */
  translator: v.optional(text),
  /** The words as spoken, where they were seen. */
  originalText: v.optional(text),
  note: v.optional(text),
});

export const positionSchema = v.strictObject({ claim: id, position: v.picklist(POSITIONS) });

export const attitudeSchema = v.strictObject({
  /** A state, person, organisation, event or claim. */
  target: id,
  stance: v.picklist(STANCES),
  /** Grants a fact or a right without taking a side (a stance of 0). */
  acknowledges: v.optional(v.boolean(), false),
  condition: v.optional(text),
  because: text,
});

export const codingSchema = v.strictObject({
  /** Among the coders of the dataset. */
  coder: id,
  positions: v.array(positionSchema),
  attitudes: v.array(attitudeSchema),
  /** How sure the coder was, where that was noted: 0 not very, 2 very. */
  sure: v.optional(v.picklist([0, 1, 2])),
  /** What another coder could dispute. */
  note: v.optional(text),
});

/** One claim by one speaker on one occasion. */
export const statementSchema = v.strictObject({
  id,
  /** A person, or an organisation for an unsigned statement. */
  speaker: id,
  /** Id of the office, among the speaker's, that was held that day. */
  office: v.optional(id),
  /** State or organisation spoken for. */
  for: id,
  date: edtf,
  /** The event at or about which it was said. */
  occasion: id,
  /** Where and how it was said, in words. */
  setting: v.optional(text),
  paraphrase: text,
  quote: v.optional(quoteSchema),
  /** Why there is no quote. */
  noQuote: v.optional(text),
  repliesTo: v.optional(v.array(v.strictObject({ statement: id, kind: v.picklist(REPLY_KINDS) })), []),
  codings: v.array(codingSchema),
  sources,
  ...trust,
  note: v.optional(text),
});
type StatementRecord = v.InferOutput<typeof statementSchema>;

const briefAttitudeSchema = v.strictObject(v.omit(attitudeSchema, ['because']).entries);

/** A statement as a small first load has it: what was said is left out, and why it is coded so; its sources are counted. */
export const briefStatementSchema = v.strictObject({
  ...v.omit(statementSchema, [
    'setting',
    'paraphrase',
    'quote',
    'noQuote',
    'codings',
    'accounts',
    'sources',
    'note',
  ]).entries,
  codings: v.array(
    v.strictObject({
      ...v.omit(codingSchema, ['attitudes', 'note']).entries,
      attitudes: v.array(briefAttitudeSchema),
    }),
  ),
  sourceCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Coding = v.InferOutput<typeof codingSchema>;
export type Attitude = v.InferOutput<typeof attitudeSchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
export interface Reply {
  statement: StatementId;
  kind: ReplyKind;
}

export type Statement = Omit<StatementRecord, 'date' | 'repliesTo'> & {
  id: StatementId;
  speaker: PersonId | OrganisationId;
  for: ActorId;
  occasion: EventId;
  date: PartialDate;
  repliesTo: Reply[];
  /** The coding shown: of the dataset's first coder, unless the reader chose otherwise. */
  coding: Coding;
  /** Empty, like paraphrase and reasons, as long as the Dataset is brief. */
  sources: SourceId[];
  /** How many sources it has, also while they aren't read yet. */
  sourceCount: number;
};

/** Every claim that a statement takes a position on. */
export function claimsOf(statement: Statement): ClaimId[] {
  return statement.coding.positions.map(({ claim }) => claim);
}
