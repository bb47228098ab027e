import MiniSearch from 'minisearch';
import { type Dataset, nameOf } from '../domain/dataset';
import type { Names } from '../domain/fields';
import { RECORD_KINDS, type RecordKind } from '../domain/ids';
import { termsOf } from './termsOf';

/** One thing that can be found. */
interface Entry {
  id: string;
  kind: RecordKind;
  /** What it is called. */
  name: string;
  /** Other names, and the names of those taking part. */
  names: string;
  /** Everything else that is said of it. */
  body: string;
}

export interface SearchHit {
  id: string;
  kind: RecordKind;
  name: string;
  /** Another name of it, where that is what was found: an alias, a name in its own script, an abbreviation. */
  via: string | null;
}

/** What was found of one kind, best first. */
export interface HitGroup {
  kind: RecordKind;
  hits: SearchHit[];
  /** How many were found, shown or not. */
  total: number;
}

export interface Search {
  /**
   * What begins with the words of the text, by kind, at most `most` of each; the kind with the best hit first. A
   * name that begins with the text comes before all, and actors weigh more than what names them, so that a few letters
   * reach anyone. Empty for a text without words.
   */
  find: (text: string, most?: number) => HitGroup[];
  /** Ids of events and statements whose words match all words of the text; null for a text without words. */
  matches: (text: string) => ReadonlySet<string> | null;
}

/** What an actor weighs against an event or statement that names it as often. */
const ACTOR_WEIGHT = 6;
const CLAIM_WEIGHT = 2;

/** An index over the whole record. Building costs some milliseconds; looking up costs less than one. */
export function createSearch(dataset: Dataset): Search {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'names', 'body'],
    storeFields: ['kind', 'name'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 4, names: 3 },
      prefix: true,
      combineWith: 'AND',
      boostDocument: (_id, _term, fields) => weightOf(fields?.kind as RecordKind),
    },
  });
  index.addAll(entriesOf(dataset));
  const look = (text: string) => (termsOf(text).length === 0 ? null : index.search(text));
  return {
    find: (text, most = 6) => {
      const terms = termsOf(text);
      const ranked = (look(text) ?? []).map((found, place) => {
        const hit = { id: String(found.id), kind: found.kind as RecordKind, name: String(found.name) };
        return { ...hit, place, rank: rankOf(namesOf(dataset, hit.id), terms) };
      });
      ranked.sort(
        (a, b) =>
          a.rank - b.rank || (a.rank < 2 ? orderOf(a.kind) - orderOf(b.kind) : 0) || a.place - b.place,
      );
      const groups = new Map<RecordKind, HitGroup>();
      for (const { id, kind, name } of ranked) {
        const group: HitGroup = groups.get(kind) ?? { kind, hits: [], total: 0 };
        groups.set(kind, group);
        group.total += 1;
        if (group.hits.length < most)
          group.hits.push({ id, kind, name, via: otherName(namesOf(dataset, id), name, terms) });
      }
      return [...groups.values()];
    },
    matches: (text) => {
      const found = look(text);
      return found && new Set(found.map(({ id }) => String(id)));
    },
  };
}

function weightOf(kind: RecordKind): number {
  if (kind === 'claim') return CLAIM_WEIGHT;
  return kind === 'state' || kind === 'person' || kind === 'organisation' ? ACTOR_WEIGHT : 1;
}

function orderOf(kind: RecordKind): number {
  return RECORD_KINDS.indexOf(kind);
}

/** Every name of an actor, the shown one first; empty for anything else. */
function namesOf(dataset: Dataset, id: string): string[] {
  const organisation = dataset.organisations.get(id);
  const names = dataset.people.get(id)?.names ?? dataset.states.get(id)?.names ?? organisation?.names;
  if (!names) return [];
  const short = organisation?.short ? [organisation.short] : [];
  return [names.primary, ...short, ...names.native.map(({ text }) => text), ...names.aliases];
}

/** 0 where a name is just what is looked for, 1 where one begins with it, 2 otherwise. */
function rankOf(names: readonly string[], terms: readonly string[]): number {
  const wanted = terms.join(' ');
  const spelt = names.map((name) => termsOf(name).join(' '));
  if (spelt.includes(wanted)) return 0;
  return spelt.some((name) => name.startsWith(wanted)) ? 1 : 2;
}

/** The name of an actor that has the words which the shown name lacks; null where the shown one has them all. */
function otherName(names: readonly string[], shown: string, terms: readonly string[]): string | null {
  const begins = (name: string, term: string) => termsOf(name).some((word) => word.startsWith(term));
  const missing = terms.filter((term) => !begins(shown, term));
  return names.find((other) => missing.some((term) => begins(other, term))) ?? null;
}

function entriesOf(dataset: Dataset): Entry[] {
  const spellings = (id: string) => {
    const names =
      dataset.people.get(id)?.names ?? dataset.states.get(id)?.names ?? dataset.organisations.get(id)?.names;
    return names ? `${spelt(names)} ${dataset.organisations.get(id)?.short ?? ''}` : '';
  };
  const entries: Entry[] = [];
  for (const { id, names } of dataset.states.values()) {
    entries.push({ id, kind: 'state', name: names.primary, names: spelt(names), body: '' });
  }
  for (const { id, names, short = '' } of dataset.organisations.values()) {
    entries.push({
      id,
      kind: 'organisation',
      name: names.primary,
      names: `${spelt(names)} ${short}`,
      body: '',
    });
  }
  for (const { id, names, offices } of dataset.people.values()) {
    entries.push({
      id,
      kind: 'person',
      name: names.primary,
      names: spelt(names),
      body: offices.map(({ title }) => title).join(' '),
    });
  }
  for (const { id, text, label } of dataset.claims.values()) {
    entries.push({ id, kind: 'claim', name: text, names: label, body: '' });
  }
  for (const event of dataset.events.values()) {
    entries.push({
      id: event.id,
      kind: 'event',
      name: event.title,
      names: [event.label, ...event.participants.map(({ actor }) => spellings(actor))].join(' '),
      body: [event.summary, event.note ?? '', ...event.places.map(({ name }) => name)].join(' '),
    });
  }
  for (const statement of dataset.statements.values()) {
    const { positions = [], attitudes = [] } = statement.codings[0] ?? {};
    entries.push({
      id: statement.id,
      kind: 'statement',
      name: `${nameOf(dataset, statement.speaker)}: ${statement.paraphrase}`,
      names: [statement.speaker, ...attitudes.map(({ target }) => target)].map(spellings).join(' '),
      body: [
        statement.quote?.text ?? '',
        statement.quote?.originalText ?? '',
        statement.setting ?? '',
        ...positions.map(({ claim }) => nameOf(dataset, claim)),
      ].join(' '),
    });
  }
  for (const ballot of dataset.ballots.values()) {
    entries.push({
      id: ballot.id,
      kind: 'ballot',
      name: ballot.title,
      names: [ballot.label, ballot.symbol ?? '', spellings(ballot.body)].join(' '),
      body: ballot.summary,
    });
  }
  for (const facility of dataset.facilities.values()) {
    entries.push({
      id: facility.id,
      kind: 'facility',
      name: facility.name,
      names: [facility.place.name, spellings(facility.host)].join(' '),
      body: facility.note ?? '',
    });
  }
  return entries;
}

function spelt({ primary, native, aliases }: Names): string {
  return [primary, ...native.map(({ text }) => text), ...aliases].join(' ');
}
