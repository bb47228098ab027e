import * as v from 'valibot';
import { confidence, edtf, id, position, sources, text } from './fields';
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

export const figureSchema = v.strictObject({
  /** What is counted: troops, dead, … */
  what: text,
  /** Whose, or of whom. */
  of: v.optional(text),
  min: v.optional(v.pipe(v.number(), v.finite())),
  max: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(text),
  /** The figure in words, where a range doesn't say it. */
  text: v.optional(text),
  /** Who gives the figure. */
  saidBy: text,
  source: v.optional(id),
});

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
  figures: v.optional(v.array(figureSchema), []),
  relations: v.optional(v.array(v.strictObject({ kind: v.picklist(RELATION_KINDS), event: id })), []),
  sources,
  confidence: v.optional(confidence),
  unverified: v.optional(v.boolean(), false),
  note: v.optional(text),
});
type EventRecord = v.InferOutput<typeof allianceEventSchema>;

/** An event as a small first load has it: without its long texts, its sources only counted. */
export const briefEventSchema = v.strictObject({
  ...v.omit(allianceEventSchema, ['summary', 'figures', 'note', 'sources']).entries,
  sourceCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Place = v.InferOutput<typeof placeSchema> & { state: StateId };
export type Figure = v.InferOutput<typeof figureSchema>;

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
