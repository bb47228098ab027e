import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { DEFAULT_VIEW } from '../state/view';
import { DataFault, fetchJson } from './fetchJson';
import { siteRoot } from './pageKind';

/** Which data are asked for; without a version, those of today. */
export interface DataAddress {
  dataset: string;
  version: string | null;
}

/** The list of a record's files, named by their content. */
const indexSchema = v.object({
  dataset: v.string(),
  version: v.string(),
  parts: v.record(v.string(), v.string()),
  geo: v.record(v.string(), v.string()),
  /** Versions that stay here for good, the newest first; only the list of today knows. */
  kept: v.optional(v.array(v.string()), []),
});

export interface DataIndex extends v.InferOutput<typeof indexSchema> {
  /** Address of the folder that the files are in. */
  base: string;
  /** The version asked for, when it isn't here and the data of today stand in for it. */
  missing: string | null;
}

export const indexQuery = ({ dataset, version }: DataAddress) =>
  queryOptions({
    queryKey: ['index', dataset, version],
    queryFn: async ({ signal }): Promise<DataIndex> => {
      const live = loadLive(dataset, signal);
      if (version !== null) {
        // What is frozen stands without the list of today, should that be out of reach.
        const kept = live.then((index) => index.kept).catch(() => []);
        const frozen = await ifThere(loadIndex(dataset, `index.${version}.json`, signal));
        if (frozen) return { ...frozen, kept: await kept, missing: null };
      }
      return { ...(await live), missing: version };
    },
  });

/** The index of today; of the default dataset for one that isn't shipped, as any bad parameter means the default. */
async function loadLive(dataset: string, signal: AbortSignal) {
  const live = loadIndex(dataset, 'index.json', signal);
  if (dataset === DEFAULT_VIEW.dataset) return live;
  return (await ifThere(live)) ?? loadIndex(DEFAULT_VIEW.dataset, 'index.json', signal);
}

/** Null for what isn't there or can't be read; a fault that may pass is still thrown. */
async function ifThere<Loaded>(loading: Promise<Loaded>): Promise<Loaded | null> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof DataFault && !error.passing) return null;
    throw error;
  }
}

async function loadIndex(dataset: string, file: string, signal: AbortSignal) {
  const base = folder(dataset);
  const read = v.safeParse(indexSchema, await fetchJson(base + file, signal));
  if (!read.success) throw new DataFault('DATA_PARSE');
  return { ...read.output, base };
}

const folder = (dataset: string) => new URL(`data/${dataset}/`, siteRoot()).href;
