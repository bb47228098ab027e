import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Dataset } from '../../src/domain/dataset';

/** What is counted of a record, beside what its research counts. */
export const COUNTED = {
  events: ({ events }: Dataset) => events.size,
  statements: ({ statements }: Dataset) => statements.size,
  speakers: ({ statements }: Dataset) => new Set([...statements.values()].map(({ speaker }) => speaker)).size,
  claims: ({ claims }: Dataset) => claims.size,
  spells: ({ spells }: Dataset) => spells.length,
  ballots: ({ ballots }: Dataset) => ballots.size,
  facilities: ({ facilities }: Dataset) => facilities.size,
  forces: ({ organisations }: Dataset) =>
    [...organisations.values()].filter(({ kind }) => kind === 'force').length,
  chairs: ({ about, organisations }: Dataset) => organisations.get(about.organisation)?.chairs.length ?? 0,
} as const;
export type CountedKind = keyof typeof COUNTED;
export const COUNTED_KINDS = Object.keys(COUNTED) as CountedKind[];

const researchSchema = v.strictObject({
  counts: v.array(
    v.strictObject({
      kind: v.picklist(COUNTED_KINDS),
      research: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Why the record has another number. */
      why: v.optional(v.string()),
    }),
  ),
});
export type ResearchCounts = v.InferOutput<typeof researchSchema>['counts'];

/** How much the research of a record holds, from `research.json` in its folder; nothing where it has none. */
export function readResearch(folder: string): ResearchCounts {
  const file = join(folder, 'research.json');
  return existsSync(file) ? v.parse(researchSchema, JSON.parse(readFileSync(file, 'utf8'))).counts : [];
}
