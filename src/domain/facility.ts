import * as v from 'valibot';
import { edtf, figure, id, position, sources, text, trust } from './fields';
import type { ActorId, FacilityId, SourceId, StateId } from './ids';
import type { PartialDate } from './partialDate';

export const FACILITY_KINDS = [
  'base',
  'airfield',
  'radar',
  'range',
  'naval',
  'border-post',
  'space',
  'peacekeeping',
  'headquarters',
  'seismic',
] as const;
/** What a point stands for: the installation itself, or the settlement that it is near. */
export const PRECISIONS = ['site', 'town', 'city'] as const;

/** A base, radar or range of one state or organisation on the territory of another. */
export const facilitySchema = v.strictObject({
  id,
  name: text,
  kind: v.picklist(FACILITY_KINDS),
  /** State on whose territory it stands. */
  host: id,
  operator: id,
  place: v.strictObject({
    name: text,
    /** Left out where no point was found. */
    at: v.optional(position),
    precision: v.optional(v.picklist(PRECISIONS)),
    /** Where the point comes from. */
    note: v.optional(text),
  }),
  /** EDTF date, or `..` where the start isn't known. */
  from: v.union([edtf, v.literal('..')]),
  /** EDTF date, or `..` while it stands. */
  to: v.union([edtf, v.literal('..')]),
  /** What it rests on, and until when. */
  agreement: v.optional(text),
  figures: v.optional(v.array(figure), []),
  sources,
  ...trust,
  note: v.optional(text),
});
export type Facility = Omit<v.InferOutput<typeof facilitySchema>, 'from' | 'to'> & {
  id: FacilityId;
  host: StateId;
  operator: ActorId;
  sources: SourceId[];
  /** Null where not known. */
  from: PartialDate | null;
  /** Null while it stands. */
  to: PartialDate | null;
};
