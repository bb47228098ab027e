import type { Part } from './dataset';
import { type Parsed, parseDataset } from './parseDataset';
import type { ReadDate } from './partialDate';
import { readAnnex } from './readAnnex';
import { readSources } from './readSources';
import { readStatements } from './readStatements';

export const READERS = { statements: readStatements, sources: readSources, annex: readAnnex };

/** Reads any parts of a record at once, where nobody waits for the readers of each. */
export function parseWhole(parts: Partial<Record<Part, unknown>>, readDate?: ReadDate): Parsed {
  return parseDataset(parts, READERS, readDate);
}
