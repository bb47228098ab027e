import type { BriefPart } from '../../src/domain/dataset';

type Fields = Record<string, unknown>;

/** What a first picture doesn't say of an event or a statement; its sources are counted instead. */
const LATER: Readonly<Record<'events' | 'statements', ReadonlySet<string>>> = {
  events: new Set(['summary', 'figures', 'accounts', 'note', 'sources']),
  statements: new Set(['setting', 'paraphrase', 'quote', 'noQuote', 'accounts', 'note', 'sources']),
};
/** What it doesn't say of spells, organisations and offices; their sources come later too. */
const LATER_IN_ALLIANCE: ReadonlySet<string> = new Set([
  'document',
  'accounts',
  'checked',
  'note',
  'figures',
  'chairs',
]);

/** A part without its long texts, as `parseDataset` reads it until they are wanted. */
export function briefPart(name: BriefPart, part: Fields): Fields {
  if (name === 'alliance') return briefAlliance(part);
  const records = part[name] as readonly Fields[];
  return {
    brief: true,
    [name]: records.map((record) => ({
      ...without(record, LATER[name]),
      ...('checked' in record && { checked: briefCheck(record.checked as Fields) }),
      ...('codings' in record && { codings: (record.codings as readonly Fields[]).map(briefCoding) }),
      sourceCount: (record.sources as readonly unknown[]).length,
    })),
  };
}

/** The same records, each still of its own shape: only what may be left out is, and nobody is. */
function briefAlliance(part: Fields): Fields {
  const short = (record: Fields) => ({
    ...without(record, LATER_IN_ALLIANCE),
    ...('sources' in record && { sources: [] }),
  });
  const list = (name: string) => part[name] as readonly Fields[];
  return {
    ...part,
    brief: true,
    organisations: list('organisations').map(short),
    memberships: list('memberships').map(short),
    people: list('people').map((person) => ({
      ...person,
      offices: (person.offices as readonly Fields[]).map(short),
    })),
  };
}

/** Whether it is certain, which every lens may ask, and nothing else. */
function briefCheck({ on, outcome }: Fields): Fields {
  return { on, outcome };
}

function briefCoding(coding: Fields): Fields {
  const attitudes = coding.attitudes as readonly Fields[];
  return {
    ...without(coding, new Set(['note', 'sure'])),
    attitudes: attitudes.map((attitude) => without(attitude, new Set(['because']))),
  };
}

function without(record: Fields, fields: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.has(field)));
}
