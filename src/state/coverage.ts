import type { Dataset } from '../domain/dataset';
import { DAY_MS } from '../domain/partialDate';
import type { Statement } from '../domain/statement';

/** How many statements one speaker, year or language has. */
export interface Share {
  /** Id of a speaker, a year such as `2022`, or a language tag; `und` for a language that isn't known. */
  key: string;
  count: number;
}

/** What the counts of a record rest on: silence in it means that nothing was recorded. */
export interface Coverage {
  statements: number;
  /** Each by count, the largest first, then by key. */
  speakers: readonly Share[];
  /** In order of time, from the first year with a statement to the last; years without any are there, as zeros. */
  years: readonly Share[];
  /** Languages of the pages cited, a statement counting once for each; null while sources aren't read. */
  languages: readonly Share[] | null;
}

/** What a set of statements covers. A date of several years counts by its first. */
export function coverageOf(dataset: Dataset, statements: readonly Statement[]): Coverage {
  const years = new Map<string, number>();
  const spoken = statements.map(({ date }) => new Date(date.earliest * DAY_MS).getUTCFullYear());
  const [first, last] = [Math.min(...spoken), Math.max(...spoken)];
  for (let year = first; year <= last; year += 1) years.set(String(year), 0);
  for (const year of spoken) years.set(String(year), (years.get(String(year)) ?? 0) + 1);
  return {
    statements: statements.length,
    speakers: byCount(tally(statements.map(({ speaker }) => speaker))),
    years: [...years].map(([key, count]) => ({ key, count })),
    languages: dataset.parts.has('sources')
      ? byCount(tally(statements.flatMap((statement) => [...languagesOf(dataset, statement)])))
      : null,
  };
}

function languagesOf({ sources }: Dataset, statement: Statement): Set<string> {
  return new Set(statement.sources.map((id) => sources.get(id)?.language ?? 'und'));
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function byCount(counts: ReadonlyMap<string, number>): Share[] {
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}
