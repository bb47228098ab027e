import * as v from 'valibot';
import type { Agreement } from './agreement';
import type { AllianceEvent } from './allianceEvent';
import type { Ballot } from './ballot';
import type { Claim } from './claim';
import type { Release } from './correction';
import type { Facility } from './facility';
import { edtf, id, language, text } from './fields';
import type { OrganisationId, RecordKind } from './ids';
import type { Spell, State } from './member';
import type { Organisation } from './organisation';
import type { PartialDate } from './partialDate';
import type { Person } from './person';
import type { Source } from './source';
import type { Statement } from './statement';

/** What `dataset.json` says of the record as a whole. */
export const datasetSchema = v.strictObject({
  id,
  title: text,
  /** Abbreviation, where space is short. */
  short: text,
  /** The alliance itself, among the organisations. */
  organisation: id,
  description: text,
  languages: v.array(language),
  licence: text,
  /** Begins the name of each version of the data, so it has only what an address may have. */
  version: v.pipe(
    text,
    v.regex(/^[A-Za-z0-9.-]{1,31}$/, 'expected at most 31 letters, digits, dots and dashes'),
  ),
  editors: v.array(text),
  /** Who coded the statements; the first one's coding is shown unless the reader chooses. */
  coders: v.optional(v.array(v.strictObject({ id, name: text, how: text })), []),
  covers: text,
  omits: text,
  /** How the record was compiled, and with what help. */
  method: v.optional(text),
  /** First and last date of the time axis. */
  from: edtf,
  to: edtf,
  /** Last day on which the record was brought up to date: the cursor's default. */
  latest: edtf,
  /** Whose recognition the borders may follow; the first is the default. */
  borders: v.pipe(v.array(v.strictObject({ id, label: text, caption: text })), v.minLength(1)),
  /** Encoded view that the full page opens on when its address says nothing. */
  opening: text,
});
type DatasetRecord = v.InferOutput<typeof datasetSchema>;
export type About = Omit<DatasetRecord, 'from' | 'to' | 'latest'> & {
  organisation: OrganisationId;
  from: PartialDate;
  to: PartialDate;
  latest: PartialDate;
};

export const PARTS = ['alliance', 'events', 'statements', 'sources', 'annex'] as const;
/** What is fetched as one file; one may fail and the others stand. */
export type Part = (typeof PARTS)[number];

/** The shipped files that stand in for a part until its long texts are wanted. */
export const BRIEF = {
  alliance: 'alliance-brief',
  events: 'events-brief',
  statements: 'statements-brief',
} as const;
export type BriefPart = keyof typeof BRIEF;

/** The record, parsed: every reference indexed by id, every list in its order. */
export interface Dataset {
  about: About;
  states: ReadonlyMap<string, State>;
  organisations: ReadonlyMap<string, Organisation>;
  people: ReadonlyMap<string, Person>;
  claims: ReadonlyMap<string, Claim>;
  /** In the order of state, track and start. */
  spells: readonly Spell[];
  /** By first possible day, then id. */
  events: ReadonlyMap<string, AllianceEvent>;
  /** By first possible day, then id. */
  statements: ReadonlyMap<string, Statement>;
  sources: ReadonlyMap<string, Source>;
  /** By first possible day, then id. */
  ballots: ReadonlyMap<string, Ballot>;
  facilities: ReadonlyMap<string, Facility>;
  /** The newest first. */
  releases: readonly Release[];
  /** How far the coders agree; null while statements aren't read. */
  agreement: Agreement | null;
  /** Parts that were read; a missing part has no records here, and that isn't the record's fault. */
  parts: ReadonlySet<Part>;
  /** Parts that came without their long texts and sources: those aren't read yet, which isn't to have none. */
  brief: ReadonlySet<BriefPart>;
}

/** What an id stands for; null if nothing in the record has it. */
export function kindOf(dataset: Dataset, focus: string): RecordKind | null {
  if (dataset.states.has(focus)) return 'state';
  if (dataset.people.has(focus)) return 'person';
  if (dataset.organisations.has(focus)) return 'organisation';
  if (dataset.claims.has(focus)) return 'claim';
  if (dataset.events.has(focus)) return 'event';
  if (dataset.statements.has(focus)) return 'statement';
  if (dataset.ballots.has(focus)) return 'ballot';
  if (dataset.facilities.has(focus)) return 'facility';
  return null;
}

/** Display name of any actor, claim or event, and what a statement says; the id itself when unknown. */
export function nameOf(dataset: Dataset, any: string): string {
  return (
    dataset.states.get(any)?.names.primary ??
    dataset.people.get(any)?.names.primary ??
    dataset.organisations.get(any)?.names.primary ??
    dataset.claims.get(any)?.text ??
    dataset.events.get(any)?.title ??
    dataset.statements.get(any)?.paraphrase ??
    dataset.ballots.get(any)?.title ??
    dataset.facilities.get(any)?.name ??
    any
  );
}

/** Name for a label: abbreviation of an organisation, label of a claim or event, name of a state or person. */
export function shortNameOf(dataset: Dataset, any: string): string {
  return (
    dataset.organisations.get(any)?.short ??
    dataset.claims.get(any)?.label ??
    dataset.events.get(any)?.label ??
    dataset.ballots.get(any)?.label ??
    nameOf(dataset, any)
  );
}
