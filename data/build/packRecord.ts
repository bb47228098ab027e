import { createHash } from 'node:crypto';
import { BRIEF_EVENTS, PARTS } from '../../src/domain/dataset';
import { parseDataset } from '../../src/domain/parseDataset';
import { type PackedDate, packDate, readPlainDate } from '../../src/domain/partialDate';
import { formatProblem } from '../../src/domain/problem';
import { briefEvents } from './briefEvents';
import { readEdtf } from './readEdtf';
import type { Parts } from './readFolder';

/*
 * a record's parts → parsed, as the reader will → dates made ready → compact files, named by content → index
 */

/** Files of one shipped record, name → text; the same for the same input, whatever its order. */
export function packRecord(parts: Parts, frames: Record<string, string>): Map<string, string> {
  const { dataset, problems } = parseDataset(parts, readEdtf);
  if (!dataset || problems.length > 0) {
    throw new Error(`the record has problems:\n${problems.map(formatProblem).join('\n')}`);
  }
  const files = new Map<string, string>();
  const index = {
    dataset: dataset.about.id,
    version: dataset.about.version,
    parts: {} as Record<string, string>,
    geo: {} as Record<string, string>,
  };
  const shipped = [
    ...PARTS.map((part) => [part, parts[part]] as const),
    [BRIEF_EVENTS, briefEvents(parts.events)] as const,
  ];
  for (const [name, part] of shipped) {
    const dates = datesOf(part);
    const text = JSON.stringify(Object.keys(dates).length > 0 ? { ...part, dates } : part);
    index.parts[name] = put(files, name, text);
  }
  for (const [frame, text] of Object.entries(frames)) {
    index.geo[frame] = put(files, `geo-${frame}`, JSON.stringify(JSON.parse(text)));
  }
  files.set('index.json', JSON.stringify(index));
  return files;
}

function put(files: Map<string, string>, name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.json`;
  files.set(file, text);
  return file;
}

const DATE_FIELDS = new Set(['date', 'from', 'to', 'latest']);

/** Every date anywhere in a part that a browser can't read by itself, ready-made and in order of its text. */
function datesOf(part: unknown): Record<string, PackedDate> {
  const found = new Map<string, PackedDate>();
  const visit = (value: unknown, field: string): void => {
    if (typeof value === 'string' && DATE_FIELDS.has(field) && !readPlainDate(value)) {
      const date = readEdtf(value);
      if (date) found.set(value, packDate(date));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, key);
    }
  };
  visit(part, '');
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
