import * as v from 'valibot';
import { edtf, id, sources, text, trust } from './fields';
import type { BallotId, EventId, OrganisationId, SourceId, StateId } from './ids';
import type { PartialDate } from './partialDate';

/** `absent`: recorded as not voting. `unknown`: not seen, which is none of the others. */
export const CHOICES = ['yes', 'no', 'abstain', 'absent', 'unknown'] as const;
export type Choice = (typeof CHOICES)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const voteSchema = v.strictObject({
  state: id,
  choice: v.picklist(CHOICES),
  /** For an unknown choice: those that are left. */
  among: v.optional(v.array(v.picklist(CHOICES))),
  unverified: v.optional(v.boolean(), false),
  note: v.optional(text),
});

/** A recorded vote of a body. */
export const ballotSchema = v.strictObject({
  id,
  body: id,
  /** Such as A/RES/68/262, where it is known. */
  symbol: v.optional(text),
  label: v.pipe(text, v.maxLength(34, 'expected a label of at most 34 characters')),
  title: text,
  summary: text,
  date: edtf,
  /** Votes of all members; what isn't known is left out. */
  tally: v.strictObject({
    yes: v.optional(count),
    no: v.optional(count),
    abstain: v.optional(count),
    absent: v.optional(count),
  }),
  /** The choices of the states of the record. */
  votes: v.array(voteSchema),
  /** The event that this vote is. */
  event: v.optional(id),
  sources,
  ...trust,
  note: v.optional(text),
});
export type Vote = v.InferOutput<typeof voteSchema>;
export type Ballot = Omit<v.InferOutput<typeof ballotSchema>, 'date'> & {
  id: BallotId;
  body: OrganisationId;
  votes: (Vote & { state: StateId })[];
  event?: EventId;
  sources: SourceId[];
  date: PartialDate;
};
