import MiniSearch from 'minisearch';
import { type Dataset, nameOf } from '../domain/dataset';
import type { Names } from '../domain/fields';
import type { RecordKind } from '../domain/ids';

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
}

export interface Search {
  /** Best first; empty for a text without words. */
  find: (text: string, limit?: number) => SearchHit[];
  /** Ids of events and statements whose words match all words of the text; null for a text without words. */
  matches: (text: string) => ReadonlySet<string> | null;
}

/** Case, accents, apostrophes and the Latin spellings of ё and й are folded. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ‘`]/g, '')
    .toLowerCase();
}

/** Words of a text: letters and digits of any script; apostrophes stay inside a word. */
export function termsOf(text: string): string[] {
  return (
    text
      .match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu)
      ?.map(foldTerm)
      .filter((term) => term !== '') ?? []
  );
}

/** An index over the whole record. Building costs some milliseconds; looking up costs less than one. */
export function createSearch(dataset: Dataset): Search {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'names', 'body'],
    storeFields: ['kind', 'name'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { name: 4, names: 2 }, prefix: true, combineWith: 'AND' },
  });
  index.addAll(entriesOf(dataset));
  const look = (text: string) => (termsOf(text).length === 0 ? null : index.search(text));
  return {
    find: (text, limit = 12) =>
      (look(text) ?? [])
        .slice(0, limit)
        .map(({ id, kind, name }) => ({ id: String(id), kind: kind as RecordKind, name: String(name) })),
    matches: (text) => {
      const found = look(text);
      return found && new Set(found.map(({ id }) => String(id)));
    },
  };
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
  return entries;
}

function spelt({ primary, native, aliases }: Names): string {
  return [primary, ...native.map(({ text }) => text), ...aliases].join(' ');
}
