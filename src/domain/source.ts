import * as v from 'valibot';
import { address, id, language, text } from './fields';
import type { SourceId } from './ids';

export const TIERS = ['primary', 'press', 'reference', 'partisan'] as const;
export type Tier = (typeof TIERS)[number];

const part = v.pipe(v.number(), v.integer());

/** A CSL-JSON item, with a tier. */
export const sourceSchema = v.strictObject({
  id,
  type: v.picklist([
    'article-newspaper',
    'article-journal',
    'webpage',
    'legislation',
    'treaty',
    'report',
    'book',
    'chapter',
    'document',
    'speech',
    'interview',
    'dataset',
    'broadcast',
    'bill',
  ]),
  title: v.optional(text),
  'container-title': v.optional(text),
  author: v.optional(
    v.array(v.strictObject({ family: v.optional(text), given: v.optional(text), literal: v.optional(text) })),
  ),
  publisher: text,
  issued: v.optional(
    v.strictObject({
      'date-parts': v.array(v.array(part)),
      circa: v.optional(v.boolean()),
      literal: v.optional(text),
    }),
  ),
  URL: v.optional(address),
  archive: v.optional(address),
  language: v.optional(language),
  tier: v.picklist(TIERS),
  note: v.optional(text),
});
export type Source = v.InferOutput<typeof sourceSchema> & { id: SourceId };
