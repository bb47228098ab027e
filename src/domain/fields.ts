import * as v from 'valibot';

/** Fields that several nouns share. Dates stay EDTF text here; `parseDataset` reads them. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,96}$/, 'expected an id of at most 96 letters, digits, - and _'),
);

/** Text for readers: NFC, no control or bidi characters, not empty. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'expected some text'),
  v.check((value) => !FORBIDDEN.test(value), 'expected text without control or bidi characters'),
  v.check((value) => value.normalize('NFC') === value, 'expected text in Unicode normal form C'),
);

/** EDTF text; whether it is a date is seen by whoever reads it. */
export const edtf = v.pipe(
  v.string(),
  v.minLength(4, 'expected an EDTF date'),
  v.maxLength(32, 'expected an EDTF date'),
);

/** An address on the web: literally http or https, parseable, without credentials. */
export const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'expected an address that starts with http:// or https://'),
  v.check((value) => {
    try {
      const url = new URL(value);
      return url.username === '' && url.password === '';
    } catch {
      return false;
    }
  }, 'expected an address that can be opened, without credentials'),
);

/** [longitude, latitude] in degrees, finite, in range, and never 0,0. */
export const position = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.check(([lon, lat]) => lon !== 0 || lat !== 0, 'expected a place, not 0,0'),
);

export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})*$/, 'expected a language tag'),
);

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const confidence = v.picklist(CONFIDENCES);
export type Confidence = (typeof CONFIDENCES)[number];

export const sources = v.array(id);

/** A number, and who gives it: two counts are two figures. */
export const figure = v.strictObject({
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
  /** When it was given, or of when it is. */
  date: v.optional(edtf),
  source: v.optional(id),
});
export type Figure = v.InferOutput<typeof figure>;

export const CHECK_OUTCOMES = ['confirmed', 'corrected', 'disputed', 'unconfirmed'] as const;
/**
 * What a second look against an independent page found: it says the same, the record was mended, sources differ, or
 * nothing independent was found.
 */
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** The last second look at a record. */
export const checked = v.strictObject({
  on: edtf,
  outcome: v.picklist(CHECK_OUTCOMES),
  /** Pages that the record was held against; none where nothing was found. */
  against: v.optional(sources, []),
  note: v.optional(text),
});
export type Checked = v.InferOutput<typeof checked>;

/** What one side says where sources differ; all sides are listed, the record's own first. */
export const account = v.strictObject({
  /** What they differ on, such as “Date”. */
  about: text,
  says: text,
  saidBy: text,
  source: v.optional(id),
});
export type Account = v.InferOutput<typeof account>;

/** What every fact of the record may carry: how well it is supported, when that was last looked at, and who disagrees. */
export const trust = {
  confidence: v.optional(confidence),
  unverified: v.optional(v.boolean(), false),
  checked: v.optional(checked),
  accounts: v.optional(v.array(account), []),
};

/** Names of a thing: the house's form, forms in the languages concerned, and forms found elsewhere. */
export const names = v.strictObject({
  primary: text,
  native: v.optional(v.array(v.strictObject({ text, lang: language })), []),
  aliases: v.optional(v.array(text), []),
});
export type Names = v.InferOutput<typeof names>;
