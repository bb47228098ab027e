import * as v from 'valibot';
import { id, text } from './fields';
import type { ClaimId } from './ids';

/** A sentence that a speaker can agree or disagree with. */
export const claimSchema = v.strictObject({
  id,
  /** At most 34 characters, for labels. */
  label: v.pipe(text, v.maxLength(34, 'expected a label of at most 34 characters')),
  text,
  note: v.optional(text),
});
export type Claim = v.InferOutput<typeof claimSchema> & { id: ClaimId };
