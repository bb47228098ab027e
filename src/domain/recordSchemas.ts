import { allianceEventSchema } from './allianceEvent';
import { ballotSchema } from './ballot';
import { claimSchema } from './claim';
import { releaseSchema } from './correction';
import { facilitySchema } from './facility';
import { spellSchema, stateSchema } from './member';
import { organisationSchema } from './organisation';
import { personSchema } from './person';
import { sourceSchema } from './source';
import { statementSchema } from './statement';

/** Schema of one record in each list file of a dataset, by the file's name and the name of its list. */
export const RECORD_SCHEMAS = {
  states: stateSchema,
  organisations: organisationSchema,
  people: personSchema,
  claims: claimSchema,
  memberships: spellSchema,
  events: allianceEventSchema,
  statements: statementSchema,
  sources: sourceSchema,
  ballots: ballotSchema,
  facilities: facilitySchema,
  releases: releaseSchema,
} as const;
