/** Ids are branded so that a claim's id can't be passed where a person's is meant. */
export type Id<Kind extends string> = string & { readonly __kind?: Kind };

export type StateId = Id<'state'>;
export type OrganisationId = Id<'organisation'>;
export type PersonId = Id<'person'>;
/** Anyone who acts or speaks: a state, an organisation or a person. */
export type ActorId = StateId | OrganisationId | PersonId;
export type ClaimId = Id<'claim'>;
export type EventId = Id<'event'>;
export type StatementId = Id<'statement'>;
export type SourceId = Id<'source'>;
export type BallotId = Id<'ballot'>;
export type FacilityId = Id<'facility'>;

export const RECORD_KINDS = [
  'state',
  'organisation',
  'person',
  'claim',
  'event',
  'statement',
  'ballot',
  'facility',
] as const;
/** What a `focus` may point at; also the value of `data-kind`. */
export type RecordKind = (typeof RECORD_KINDS)[number];
