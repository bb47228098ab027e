import * as v from 'valibot';
import { edtf, id, names, position, sources, text, trust } from './fields';
import type { OrganisationId, SourceId, StateId } from './ids';
import type { DayNumber, PartialDate } from './partialDate';

/** A state: ISO 3166-1 alpha-3 id (XKX for Kosovo). */
export const stateSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'expected an ISO 3166-1 alpha-3 code')),
  names,
  /** ISO 3166-1 alpha-2, for labels where space is short. */
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  capital: v.optional(v.strictObject({ name: text, at: position })),
  note: v.optional(text),
});
export type State = v.InferOutput<typeof stateSchema> & { id: StateId };

export const TRACKS = ['legal', 'declared'] as const;
/** `legal`: by treaty and charter. `declared`: by the state's own word or practice. */
export type Track = (typeof TRACKS)[number];

export const SPELL_STATUSES = [
  'signatory',
  'member',
  'suspended',
  'frozen',
  'observer',
  'withdrawn',
] as const;
export type SpellStatus = (typeof SPELL_STATUSES)[number];

/** One interval of one state's standing, from the first day to the day on which it ends (exclusive). */
export const spellSchema = v.strictObject({
  id,
  state: id,
  track: v.picklist(TRACKS),
  status: v.picklist(SPELL_STATUSES),
  /** What the standing is in: the treaty community, the organisation, its assembly. */
  organisation: id,
  from: edtf,
  /** EDTF date, or `..` while it goes on. */
  to: v.union([edtf, v.literal('..')]),
  /** The text that it rests on: a treaty, protocol or law, or the declaration for a declared standing. */
  document: v.optional(v.strictObject({ title: text, article: v.optional(text), source: v.optional(id) })),
  note: v.optional(text),
  sources,
  ...trust,
});
type SpellRecord = v.InferOutput<typeof spellSchema>;
export type Spell = Omit<SpellRecord, 'from' | 'to'> & {
  state: StateId;
  organisation: OrganisationId;
  sources: SourceId[];
  from: PartialDate;
  /** Null while it goes on. */
  to: PartialDate | null;
};

export const STATUSES = ['member', 'frozen', 'former', 'observer', 'signatory', 'other'] as const;
/** A state's standing as the map shows it; the value of `data-status`. */
export type Status = (typeof STATUSES)[number];

export interface Standing {
  state: StateId;
  status: Status;
  /** The spell in force in law, if any. */
  legal: Spell | null;
  /** The spell in force by the state's own word, if any. */
  declared: Spell | null;
}

/** Whether a spell is in force on a day: from its first possible day up to, not including, the first day it can have ended. */
export function inForce(spell: Spell, day: DayNumber): boolean {
  return spell.from.earliest <= day && (spell.to === null || day < spell.to.earliest);
}

/**
 * Standing of one state on a day, from its own spells. In law a member whose own word says frozen or suspended is
 * shown `frozen`; a state with a past membership and none in force is `former`.
 */
export function standingOn(state: StateId, spells: readonly Spell[], day: DayNumber): Standing {
  let legal: Spell | null = null;
  let declared: Spell | null = null;
  let belonged = false;
  for (const spell of spells) {
    if (spell.state !== state) continue;
    if (spell.status === 'member' && spell.track === 'legal' && spell.to !== null && spell.to.earliest <= day)
      belonged = true;
    if (!inForce(spell, day)) continue;
    if (spell.track === 'legal') legal = spell;
    else declared = spell;
  }
  return { state, legal, declared, status: shown(legal?.status, declared?.status, belonged) };
}

function shown(legal: SpellStatus | undefined, declared: SpellStatus | undefined, belonged: boolean): Status {
  if (legal === 'member') return declared === 'frozen' || declared === 'suspended' ? 'frozen' : 'member';
  if (legal === 'suspended' || legal === 'frozen') return 'frozen';
  if (legal === 'signatory' || legal === 'observer') return legal;
  return legal === 'withdrawn' || belonged ? 'former' : 'other';
}
