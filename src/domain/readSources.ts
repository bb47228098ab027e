import { asObject, type Reading, sortedById } from './reading';
import { type Source, sourceSchema } from './source';

/** The part `sources`. */
export function readSources(part: unknown, { collect }: Reading): Map<string, Source> {
  const list = asObject(part).sources;
  return sortedById(collect(list, 'sources.json', sourceSchema, (source): Source => source));
}
