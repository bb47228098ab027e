import * as v from 'valibot';
import { edtf, id, names, sources, text, trust } from './fields';
import type { ActorId, PersonId, SourceId } from './ids';
import type { PartialDate } from './partialDate';

export const officeSchema = v.strictObject({
  /** Unique within the person, such as `prime-minister`; a statement names it. */
  id,
  title: text,
  /** State or organisation whose office it is. */
  for: id,
  /** EDTF date, or `..` where the start isn't known. */
  from: v.union([edtf, v.literal('..')]),
  /** EDTF date, or `..` while it is held. */
  to: v.union([edtf, v.literal('..')]),
  note: v.optional(text),
  sources: v.optional(sources, []),
  ...trust,
});

export const personSchema = v.strictObject({
  id,
  names,
  offices: v.array(officeSchema),
  note: v.optional(text),
});
type PersonRecord = v.InferOutput<typeof personSchema>;
type OfficeRecord = v.InferOutput<typeof officeSchema>;

export type Office = Omit<OfficeRecord, 'from' | 'to'> & {
  for: ActorId;
  sources: SourceId[];
  /** Null where not known. */
  from: PartialDate | null;
  /** Null while it is held. */
  to: PartialDate | null;
};
export type Person = Omit<PersonRecord, 'offices'> & { id: PersonId; offices: Office[] };
