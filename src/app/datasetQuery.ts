import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { BRIEF, type BriefPart, type Dataset, PARTS, type Part } from '../domain/dataset';
import { parseDataset, type Readers } from '../domain/parseDataset';
import type { Problem } from '../domain/problem';
import { type GeoFrame, parseGeoFrame } from '../layout/geo/geoFrame';
import { type DataAddress, indexQuery } from './dataIndex';
import { DataFault, fetchJson } from './fetchJson';
import type { Wants } from './wants';

const RETRY_DELAYS_MS = [500, 2000];

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: false,
        // What failed is asked for again by the reader, or when the line is back; not by whoever comes to draw it.
        retryOnMount: false,
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

export const partQuery = (
  client: QueryClient,
  address: DataAddress,
  part: Part | (typeof BRIEF)[BriefPart],
) =>
  queryOptions({
    queryKey: ['part', address.dataset, address.version, part],
    queryFn: async ({ signal }) => {
      const { parts, base } = await client.ensureQueryData({ ...indexQuery(address), retry: false });
      // A version kept before a part had a brief form has the whole one.
      const file = parts[part] ?? parts[PARTS.find((whole) => part.startsWith(whole)) ?? ''];
      // One kept before there was an annex has nothing in it.
      if (file === undefined && part === 'annex') return {};
      if (file === undefined) throw new DataFault('DATA_HTTP', 404);
      const reader = IMPORTS[part]?.();
      const value = await fetchJson(base + file, signal);
      Object.assign(readers, await reader);
      return value;
    },
  });

/** What reads the parts that not every view needs; each comes along with its part. */
const readers: Readers = {};
const importStatements = async () => ({
  statements: (await import('../domain/readStatements')).readStatements,
});
const IMPORTS: Readonly<Record<string, () => Promise<Readers>>> = {
  statements: importStatements,
  [BRIEF.statements]: importStatements,
  sources: async () => ({ sources: (await import('../domain/readSources')).readSources }),
  annex: async () => ({ annex: (await import('../domain/readAnnex')).readAnnex }),
};

/** One part of the record, or a frame of its map, as far as it has come. */
export interface Loading {
  status: 'pending' | 'error' | 'success';
  fault: DataFault | null;
  retry: () => void;
}

const NONE_KEPT: readonly string[] = [];
/** What is told of once its part is read, besides what the alliance tells anyhow. */
const LATER_FILES: ReadonlySet<string> = new Set([
  'sources.json',
  'ballots.json',
  'facilities.json',
  'releases.json',
]);

export interface LoadedDataset {
  /** Null until the alliance itself is read, and with it the events and whatever else is wanted. */
  dataset: Dataset | null;
  problems: Problem[];
  skipped: number;
  parts: Record<Part | 'texts', Loading>;
  /** What was asked for; the frames of the map go by it. */
  address: DataAddress;
  /** Version of the data shown; null until it is known. */
  version: string | null;
  /** Versions that an address may name for good, the newest first. */
  kept: readonly string[];
  /** The version asked for, when it isn't here and the data of today are shown in its place. */
  missingVersion: string | null;
}

/**
 * Loads a record part by part, each once it is wanted. While texts aren't, its parts come brief, and with
 * `early` they do in any case; what is shown stays while more is on its way.
 */
export function useDatasetQuery(
  client: QueryClient,
  id: string,
  { version, wants, early }: { version: string | null; wants: Wants; early: boolean },
): LoadedDataset {
  const address = useMemo(() => ({ dataset: id, version }), [id, version]);
  const index = useQuery({ ...indexQuery(address), enabled: false });
  const { chosen: alliance, whole: wholeAlliance } = useEither(client, address, 'alliance', {
    wanted: true,
    texts: wants.texts,
    early,
  });
  const { chosen: events, whole: wholeEvents } = useEither(client, address, 'events', {
    wanted: true,
    texts: wants.texts,
    early,
  });
  const { chosen: statements, whole: wholeStatements } = useEither(client, address, 'statements', {
    wanted: wants.statements,
    texts: wants.words,
    early,
  });
  const sources = useQuery({ ...partQuery(client, address, 'sources'), enabled: wants.sources });
  const annex = useQuery({ ...partQuery(client, address, 'annex'), enabled: wants.annex });

  // What is wanted first comes as one; what is wanted later joins a record that already stands.
  const [opened, setOpened] = useState(false);
  const settled =
    alliance.data !== undefined && !events.isPending && !(wants.statements && statements.isPending);
  if (settled && !opened) setOpened(true);

  const stands = settled || opened;
  const parsed = useMemo(
    () =>
      stands && alliance.data !== undefined
        ? parseDataset(
            {
              alliance: alliance.data,
              ...(events.data === undefined ? {} : { events: events.data }),
              ...(statements.data === undefined ? {} : { statements: statements.data }),
            },
            readers,
          )
        : null,
    [stands, alliance.data, events.data, statements.data],
  );
  const later = useMemo(
    () =>
      alliance.data !== undefined && (sources.data !== undefined || annex.data !== undefined)
        ? parseDataset(
            {
              alliance: alliance.data,
              ...(sources.data === undefined ? {} : { sources: sources.data }),
              ...(annex.data === undefined ? {} : { annex: annex.data }),
            },
            readers,
          )
        : null,
    [alliance.data, sources.data, annex.data],
  );
  const dataset = useMemo(() => {
    if (!parsed?.dataset || !later?.dataset) return parsed?.dataset ?? null;
    const { sources, ballots, facilities, releases, parts } = later.dataset;
    return {
      ...parsed.dataset,
      ...{ sources, ballots, facilities, releases },
      parts: new Set([...parsed.dataset.parts, ...parts]),
    };
  }, [parsed, later]);
  const laterProblems = later?.problems.filter(({ file }) => LATER_FILES.has(file)) ?? [];
  const allianceUnread: Loading | null =
    parsed && !parsed.dataset
      ? { status: 'error', fault: new DataFault('DATA_PARSE'), retry: () => void alliance.refetch() }
      : null;

  return {
    dataset,
    problems: [...(parsed?.problems ?? []), ...laterProblems],
    skipped: (parsed?.skipped ?? 0) + new Set(laterProblems.map((problem) => problem.id)).size,
    parts: {
      alliance: allianceUnread ?? loadingOf(alliance),
      events: loadingOf(events),
      texts: loadingOf(
        [wholeAlliance, wholeEvents, ...(wants.statements ? [wholeStatements] : [])].find(
          ({ status }) => status !== 'success',
        ) ?? wholeEvents,
      ),
      statements: loadingOf(statements),
      sources: loadingOf(sources),
      annex: loadingOf(annex),
    },
    address,
    version: index.data?.version ?? null,
    kept: index.data?.kept ?? NONE_KEPT,
    missingVersion: index.data?.missing ?? null,
  };
}

/** A part without its long texts, or with them once they are wanted and here; `early` asks for the short one first. */
function useEither(
  client: QueryClient,
  address: DataAddress,
  part: BriefPart,
  { wanted, texts, early }: { wanted: boolean; texts: boolean; early: boolean },
) {
  const brief = useQuery({
    ...partQuery(client, address, BRIEF[part]),
    enabled: wanted && (early || !texts),
  });
  const whole = useQuery({ ...partQuery(client, address, part), enabled: wanted && texts });
  const chosen = whole.data === undefined && (brief.data !== undefined || !texts) ? brief : whole;
  return { chosen, whole };
}

export const frameQuery = (client: QueryClient, address: DataAddress, frame: string) =>
  queryOptions({
    queryKey: ['geo', address.dataset, address.version, frame],
    queryFn: async ({ signal }): Promise<GeoFrame> => {
      const { geo, base } = await client.ensureQueryData({ ...indexQuery(address), retry: false });
      const file = geo[frame];
      if (file === undefined) throw new DataFault('DATA_HTTP', 404);
      const { frame: read } = parseGeoFrame(await fetchJson(base + file, signal));
      if (!read) throw new DataFault('DATA_PARSE');
      return read;
    },
  });

/** A frame of the map; `frame` null asks for nothing. */
export function useFrameQuery(
  client: QueryClient,
  address: DataAddress,
  frame: string | null,
): Loading & { frame: GeoFrame | null } {
  const query = useQuery({ ...frameQuery(client, address, frame ?? ''), enabled: frame !== null });
  return { ...loadingOf(query), frame: frame === null ? null : (query.data ?? null) };
}

/** Whether each of the frames, two at most, has come, or has failed to. */
export function useFramesSettled(
  client: QueryClient,
  address: DataAddress,
  frames: readonly string[],
): boolean {
  const [main = null, enlarged = null] = frames;
  const first = useFrameQuery(client, address, main);
  const second = useFrameQuery(client, address, enlarged);
  const settled = (frame: string | null, { status }: Loading) => frame === null || status !== 'pending';
  return settled(main, first) && settled(enlarged, second);
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
