import * as v from 'valibot';
import { id, names, text } from './fields';
import type { ActorId, OrganisationId } from './ids';

export const ORGANISATION_KINDS = ['alliance', 'bloc', 'ministry', 'assembly', 'authority', 'other'] as const;

/** An alliance, bloc, ministry or any other collective actor. */
export const organisationSchema = v.strictObject({
  id,
  names,
  /** Abbreviation for labels. */
  short: v.optional(text),
  kind: v.picklist(ORGANISATION_KINDS),
  /** State or organisation it is part of, such as a ministry's state. */
  of: v.optional(id),
  note: v.optional(text),
});
export type Organisation = v.InferOutput<typeof organisationSchema> & { id: OrganisationId; of?: ActorId };
