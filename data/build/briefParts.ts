import type { BriefPart } from '../../src/domain/dataset';

type Fields = Record<string, unknown>;

/** What a first picture doesn't say of a record; its sources are counted instead. */
const LATER: Readonly<Record<BriefPart, ReadonlySet<string>>> = {
  events: new Set(['summary', 'figures', 'accounts', 'note', 'sources']),
  statements: new Set(['setting', 'paraphrase', 'quote', 'noQuote', 'accounts', 'note', 'sources']),
};

/** A part without its long texts, as `parseDataset` reads it until they are wanted. */
export function briefPart(name: BriefPart, part: Fields): Fields {
  const records = part[name] as readonly Fields[];
  return {
    brief: true,
    [name]: records.map((record) => ({
      ...without(record, LATER[name]),
      ...('codings' in record && { codings: (record.codings as readonly Fields[]).map(briefCoding) }),
      sourceCount: (record.sources as readonly unknown[]).length,
    })),
  };
}

function briefCoding(coding: Fields): Fields {
  const attitudes = coding.attitudes as readonly Fields[];
  return {
    ...without(coding, new Set(['note'])),
    attitudes: attitudes.map((attitude) => without(attitude, new Set(['because']))),
  };
}

function without(record: Fields, fields: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.has(field)));
}
