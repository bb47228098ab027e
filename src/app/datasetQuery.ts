import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as v from 'valibot';
import type { Dataset, Part } from '../domain/dataset';
import { parseDataset } from '../domain/parseDataset';
import type { Problem } from '../domain/problem';
import { type GeoFrame, parseGeoFrame } from '../layout/geo/geoFrame';
import { DEFAULT_VIEW } from '../state/view';
import { DataFault, fetchJson } from './fetchJson';

/** The list of a record's files, named by their content. */
const indexSchema = v.object({
  dataset: v.string(),
  version: v.string(),
  parts: v.record(v.string(), v.string()),
  geo: v.record(v.string(), v.string()),
});
type Index = v.InferOutput<typeof indexSchema>;

const RETRY_DELAYS_MS = [500, 2000];

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: (query) => query.state.status === 'error',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: (count, error) =>
          count < RETRY_DELAYS_MS.length && error instanceof DataFault && error.passing,
        // A little chance in the delay, so that readers of one article don't all come back at once.
        retryDelay: (count) => (RETRY_DELAYS_MS[count] ?? 2000) * (0.8 + 0.4 * Math.random()),
      },
    },
  });
}

const folder = (dataset: string) => new URL(`data/${dataset}/`, document.baseURI).href;

const indexQuery = (dataset: string) =>
  queryOptions({
    queryKey: ['index', dataset],
    queryFn: async ({ signal }): Promise<{ index: Index; base: string }> => {
      try {
        return await loadIndex(dataset, signal);
      } catch (error) {
        // A dataset that isn't shipped means the default one, as any bad parameter does.
        const shipped = dataset === DEFAULT_VIEW.dataset || !(error instanceof DataFault) || error.passing;
        if (shipped) throw error;
        return loadIndex(DEFAULT_VIEW.dataset, signal);
      }
    },
  });

async function loadIndex(dataset: string, signal: AbortSignal): Promise<{ index: Index; base: string }> {
  const base = folder(dataset);
  const read = v.safeParse(indexSchema, await fetchJson(`${base}index.json`, signal));
  if (!read.success) throw new DataFault('DATA_PARSE');
  return { index: read.output, base };
}

const partQuery = (client: QueryClient, dataset: string, part: Part) =>
  queryOptions({
    queryKey: ['part', dataset, part],
    queryFn: async ({ signal }) => {
      const { index, base } = await client.ensureQueryData({ ...indexQuery(dataset), retry: false });
      const file = index.parts[part];
      if (file === undefined) throw new DataFault('DATA_HTTP', 404);
      return fetchJson(base + file, signal);
    },
  });

/** One part of the record, or a frame of its map, as far as it has come. */
export interface Loading {
  status: 'pending' | 'error' | 'success';
  fault: DataFault | null;
  retry: () => void;
}

export interface LoadedDataset {
  /** Null until the alliance itself is read. */
  dataset: Dataset | null;
  problems: Problem[];
  skipped: number;
  parts: Record<Part, Loading>;
}

/** Loads a record part by part; `sources` only once they are wanted. */
export function useDatasetQuery(client: QueryClient, id: string, wantSources: boolean): LoadedDataset {
  const alliance = useQuery(partQuery(client, id, 'alliance'));
  const events = useQuery(partQuery(client, id, 'events'));
  const statements = useQuery(partQuery(client, id, 'statements'));
  const sources = useQuery({ ...partQuery(client, id, 'sources'), enabled: wantSources });
  const settled = alliance.data !== undefined && !events.isPending && !statements.isPending;

  const parsed = useMemo(
    () =>
      settled
        ? parseDataset({
            alliance: alliance.data,
            ...(events.data === undefined ? {} : { events: events.data }),
            ...(statements.data === undefined ? {} : { statements: statements.data }),
          })
        : null,
    [settled, alliance.data, events.data, statements.data],
  );
  const parsedSources = useMemo(
    () =>
      alliance.data !== undefined && sources.data !== undefined
        ? parseDataset({ alliance: alliance.data, sources: sources.data })
        : null,
    [alliance.data, sources.data],
  );
  const dataset = useMemo(() => {
    if (!parsed?.dataset || !parsedSources?.dataset) return parsed?.dataset ?? null;
    return { ...parsed.dataset, sources: parsedSources.dataset.sources };
  }, [parsed, parsedSources]);
  const sourceProblems = parsedSources?.problems.filter(({ file }) => file === 'sources.json') ?? [];
  const allianceUnread: Loading | null =
    parsed && !parsed.dataset
      ? { status: 'error', fault: new DataFault('DATA_PARSE'), retry: () => void alliance.refetch() }
      : null;

  return {
    dataset,
    problems: [...(parsed?.problems ?? []), ...sourceProblems],
    skipped: (parsed?.skipped ?? 0) + new Set(sourceProblems.map((problem) => problem.id)).size,
    parts: {
      alliance: allianceUnread ?? loadingOf(alliance),
      events: loadingOf(events),
      statements: loadingOf(statements),
      sources: loadingOf(sources),
    },
  };
}

const frameQuery = (client: QueryClient, dataset: string, frame: string) =>
  queryOptions({
    queryKey: ['geo', dataset, frame],
    queryFn: async ({ signal }): Promise<GeoFrame> => {
      const { index, base } = await client.ensureQueryData({ ...indexQuery(dataset), retry: false });
      const file = index.geo[frame];
      if (file === undefined) throw new DataFault('DATA_HTTP', 404);
      const { frame: read } = parseGeoFrame(await fetchJson(base + file, signal));
      if (!read) throw new DataFault('DATA_PARSE');
      return read;
    },
  });

/** A frame of the map; `frame` null asks for nothing. */
export function useFrameQuery(
  client: QueryClient,
  dataset: string,
  frame: string | null,
): Loading & { frame: GeoFrame | null } {
  const query = useQuery({ ...frameQuery(client, dataset, frame ?? ''), enabled: frame !== null });
  return { ...loadingOf(query), frame: frame === null ? null : (query.data ?? null) };
}

interface QueryLike {
  status: 'pending' | 'error' | 'success';
  error: Error | null;
  refetch: () => unknown;
}

function loadingOf({ status, error, refetch }: QueryLike): Loading {
  const fault = error instanceof DataFault ? error : error ? new DataFault('DATA_PARSE') : null;
  return { status, fault, retry: () => void refetch() };
}
