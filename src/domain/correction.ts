import * as v from 'valibot';
import { edtf, id, text } from './fields';

/** Something in the record that was wrong, and what stands there now. */
export const correctionSchema = v.strictObject({
  /** Id of the record that was mended. */
  record: id,
  /** What of it, in a reader's words. */
  about: text,
  was: text,
  is: text,
  because: text,
  source: v.optional(id),
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** One version of the record as published: what came, and what was put right. */
export const releaseSchema = v.strictObject({
  /** The version of `dataset.json`, with dashes for dots. */
  id,
  version: text,
  date: edtf,
  changes: v.array(text),
  corrections: v.array(correctionSchema),
});
export type Release = v.InferOutput<typeof releaseSchema>;
