import { readPlainDate } from '../domain/partialDate';
import { STANCES } from '../domain/stance';
import { cleanSearch } from './cleanSearch';
import {
  CHROMES,
  DEFAULT_VIEW,
  GESTURES,
  LANGUAGES,
  LENSES,
  MOTIONS,
  NETWORKS,
  THEMES,
  type View,
} from './view';

/*
 * The one owner of the address. A parameter is read by its own reader, which gives a value or null; null means the
 * default. Only what differs from the default is written, in the order below, so that a view has one address.
 */

/** Longest query that is read, in characters. */
export const MAX_QUERY = 2048;
const MAX_IDS = 20;
const ID = /^[A-Za-z0-9_-]{1,96}$/;
const STANCE_WORDS: readonly string[] = STANCES.map(String);

interface Parameter<Value> {
  read: (text: string) => Value | null;
  write: (value: Value) => string;
}

function word<const Words extends readonly string[]>(words: Words): Parameter<Words[number]> {
  return { read: (text) => (words.includes(text) ? text : null), write: (value) => value };
}

function nullable<Value>({ read, write }: Parameter<Value>): Parameter<Value | null> {
  return { read, write: (value) => (value === null ? '' : write(value)) };
}

const identifier: Parameter<string> = {
  read: (text) => (ID.test(text) ? text : null),
  write: (value) => value,
};
const version: Parameter<string> = {
  read: (text) => (/^[A-Za-z0-9.-]{1,40}$/.test(text) ? text : null),
  write: (value) => value,
};
const date: Parameter<string> = {
  read: (text) => (readPlainDate(text) ? text : null),
  write: (value) => value,
};

function ids(allowed: (id: string) => boolean): Parameter<readonly string[]> {
  return {
    read: (text) => {
      const list = [...new Set(text.split(',').filter(allowed))].slice(0, MAX_IDS);
      return list.length > 0 ? list : null;
    },
    write: (value) => value.join(','),
  };
}

const search: Parameter<string> = { read: cleanSearch, write: (value) => value };

const paint: Parameter<string> = {
  read: (text) => (/^(membership|stance|votes\.[A-Za-z0-9_-]{1,96})$/.test(text) ? text : null),
  write: (value) => value,
};

const step: Parameter<number> = {
  read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null),
  write: String,
};

const flag: Parameter<boolean> = {
  read: (text) => (text === '1' ? true : null),
  write: (value) => (value ? '1' : ''),
};

const origin: Parameter<string> = {
  read: (text) => {
    if (!text.startsWith('https://')) return null;
    try {
      return new URL(text).origin === text ? text : null;
    } catch {
      return null;
    }
  },
  write: (value) => value,
};

const anyId = (id: string) => ID.test(id);

const PARAMETERS: { [Name in keyof View]: Parameter<View[Name]> } = {
  dataset: identifier,
  version: nullable(version),
  view: word(LENSES),
  t: nullable(date),
  from: nullable(date),
  to: nullable(date),
  focus: nullable(identifier),
  category: ids(anyId),
  state: ids(anyId),
  actor: ids(anyId),
  claim: ids(anyId),
  stance: ids((id) => STANCE_WORDS.includes(id)),
  q: search,
  coder: nullable(identifier),
  certain: flag,
  network: word(NETWORKS),
  paint,
  borders: nullable(identifier),
  story: nullable(identifier),
  step: nullable(step),
  lang: word(LANGUAGES),
  theme: word(THEMES),
  chrome: word(CHROMES),
  motion: word(MOTIONS),
  gestures: nullable(word(GESTURES)),
  notify: flag,
  origin: nullable(origin),
};

const NAMES = Object.keys(PARAMETERS) as (keyof View)[];

/**
 * Reads a query (with or without `?`). The first value of a name wins, unknown names are ignored, a bad value means
 * the default, and a query past 2,048 characters counts as empty. Never throws.
 */
export function decodeView(query: string, defaults: View = DEFAULT_VIEW): View {
  const text = query.startsWith('?') ? query.slice(1) : query;
  if (text.length > MAX_QUERY) return defaults;
  const given = new URLSearchParams(text);
  const view = { ...defaults };
  for (const name of NAMES) {
    const raw = given.get(name);
    if (raw === null) continue;
    readInto(view, name, raw);
  }
  return ordered(view);
}

function readInto<Name extends keyof View>(view: View, name: Name, raw: string): void {
  const value = PARAMETERS[name].read(raw);
  if (value !== null) view[name] = value;
}

/** A window given backwards is turned round. */
function ordered(view: View): View {
  const from = view.from === null ? null : readPlainDate(view.from);
  const to = view.to === null ? null : readPlainDate(view.to);
  if (from === null || to === null || from.earliest <= to.latest) return view;
  return { ...view, from: view.to, to: view.from };
}

/** The query, without `?`, that restores a view: only what differs from the defaults, in a fixed order. */
export function encodeView(view: View, defaults: View = DEFAULT_VIEW): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const text = written(view, name);
    if (text !== written(defaults, name)) query.set(name, text);
  }
  // Commas are legal in a query and read better than %2C.
  return query.toString().replaceAll('%2C', ',');
}

function written<Name extends keyof View>(view: View, name: Name): string {
  return PARAMETERS[name].write(view[name]);
}
