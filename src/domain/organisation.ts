import * as v from 'valibot';
import { edtf, figure, id, names, sources, text, trust } from './fields';
import type { ActorId, OrganisationId, SourceId, StateId } from './ids';
import type { PartialDate } from './partialDate';

export const ORGANISATION_KINDS = [
  'alliance',
  'bloc',
  'ministry',
  'assembly',
  'authority',
  'force',
  'other',
] as const;

/** One interval in which a state presides over an organisation. */
export const chairSchema = v.strictObject({
  state: id,
  from: edtf,
  /** EDTF date, or `..` while it lasts. */
  to: v.union([edtf, v.literal('..')]),
  note: v.optional(text),
  sources,
  ...trust,
});

/** An alliance, bloc, ministry or any other collective actor. */
export const organisationSchema = v.strictObject({
  id,
  names,
  /** Abbreviation for labels. */
  short: v.optional(text),
  kind: v.picklist(ORGANISATION_KINDS),
  /** State or organisation it is part of, such as a ministry's state. */
  of: v.optional(id),
  /** When it was set up. */
  created: v.optional(edtf),
  /** Its size, by who gives it and when. */
  figures: v.optional(v.array(figure), []),
  /** Who presided, in order. */
  chairs: v.optional(v.array(chairSchema), []),
  sources: v.optional(sources, []),
  ...trust,
  note: v.optional(text),
});
type OrganisationRecord = v.InferOutput<typeof organisationSchema>;

export type Chair = Omit<v.InferOutput<typeof chairSchema>, 'from' | 'to'> & {
  state: StateId;
  sources: SourceId[];
  from: PartialDate;
  /** Null while it lasts. */
  to: PartialDate | null;
};
export type Organisation = Omit<OrganisationRecord, 'created' | 'chairs'> & {
  id: OrganisationId;
  of?: ActorId;
  sources: SourceId[];
  created: PartialDate | null;
  chairs: Chair[];
};
