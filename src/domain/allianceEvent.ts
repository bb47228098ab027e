import * as v from 'valibot';
import { edtf, figure, id, position, sources, text, trust } from './fields';
import type { ActorId, EventId, SourceId, StateId } from './ids';
import type { PartialDate } from './partialDate';

export const CATEGORIES = [
  'treaty',
  'summit',
  'membership',
  'institution',
  'deployment',
  'exercise',
  'conflict',
  'domestic-crisis',
  'diplomacy',
  'statement-occasion',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const ROLES = [
  'signatory',
  'non-signatory',
  'host',
  'participant',
  'non-participant',
  'contributor',
  'initiator',
  'target',
  'speaker',
  'respondent',
  'absent',
  'withdrawing',
  'returning-member',
  'belligerent',
  'subject',
  'mediator',
  'chair',
  'voted-for',
  'voted-against',
  'abstained',
  'did-not-vote',
  'related-organisation',
  'beneficiary',
  'critic',
  'supporter',
  'invited',
  'observer',
  'nominator',
  'represented-by-prime-minister',
  'source-of-threat',
  'venue',
  'created',
  'member',
  'guest',
  'enabler',
  'silent',
  'reason',
  'guarantor',
] as const;
export type Role = (typeof ROLES)[number];

/** `causedBy`: the named event led to this one. `responseTo`: this one answers it. `partOf`: it is a part of it. */
export const RELATION_KINDS = ['partOf', 'causedBy', 'responseTo', 'related'] as const;

export const placeSchema = v.strictObject({
  name: text,
  state: id,
  at: position,
  approximate: v.optional(v.boolean(), false),
});

export const allianceEventSchema = v.strictObject({
  id,
  date: edtf,
  /** At most 34 characters, for labels on the axis and the map. */
  label: v.pipe(text, v.maxLength(34, 'expected a label of at most 34 characters')),
  title: text,
  summary: text,
  category: v.picklist(CATEGORIES),
  places: v.optional(v.array(placeSchema), []),
  participants: v.optional(v.array(v.strictObject({ actor: id, role: v.picklist(ROLES) })), []),
  figures: v.optional(v.array(figure), []),
  relations: v.optional(v.array(v.strictObject({ kind: v.picklist(RELATION_KINDS), event: id })), []),
  sources,
  ...trust,
  note: v.optional(text),
});
type EventRecord = v.InferOutput<typeof allianceEventSchema>;

/** An event as a small first load has it: without its long texts, its sources only counted. */
export const briefEventSchema = v.strictObject({
  ...v.omit(allianceEventSchema, ['summary', 'figures', 'accounts', 'note', 'sources']).entries,
  sourceCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Place = v.InferOutput<typeof placeSchema> & { state: StateId };

export type AllianceEvent = Omit<EventRecord, 'date' | 'relations' | 'participants'> & {
  id: EventId;
  date: PartialDate;
  places: Place[];
  participants: { actor: ActorId; role: Role }[];
  relations: { kind: (typeof RELATION_KINDS)[number]; event: EventId }[];
  /** Empty, like summary and figures, as long as the Dataset is brief. */
  sources: SourceId[];
  /** How many sources it has, also while they aren't read yet. */
  sourceCount: number;
};
