import { BRIEF, PARTS } from '../../src/domain/dataset';
import { parseWhole } from '../../src/domain/parseWhole';
import { type PackedDate, packDate, readPlainDate } from '../../src/domain/partialDate';
import { formatProblem } from '../../src/domain/problem';
import { agreementOf } from '../../src/network/agreement';
import { briefPart } from './briefParts';
import { type FileList, fileNameOf, indexNameOf, type VersionIndex, versionOf } from './dataVersion';
import { readEdtf } from './readEdtf';
import type { Parts } from './readFolder';

/*
 * a record's parts → parsed, as the reader will → dates made ready → compact files, named by content → index of this
 *   version → index of today, which also knows the versions kept
 */

export interface PackedRecord {
  /** What the files are, as one version of the data. */
  index: VersionIndex;
  /** Name → text. */
  files: Map<string, string>;
}

/** Files of one shipped record; the same for the same input, whatever its order. */
export function packRecord(
  parts: Parts,
  frames: Record<string, string>,
  kept: readonly string[] = [],
): PackedRecord {
  const { dataset, problems } = parseWhole(parts, readEdtf);
  if (!dataset || problems.length > 0) {
    throw new Error(`the record has problems:\n${problems.map(formatProblem).join('\n')}`);
  }
  const files = new Map<string, string>();
  const list: FileList = { dataset: dataset.about.id, parts: {}, geo: {} };
  const coders = dataset.about.coders.map((coder) => coder.id);
  const agreement = agreementOf([...dataset.statements.values()], coders);
  const statements = { ...parts.statements, agreement };
  const shipped = [
    ...PARTS.map((part) => [part, part === 'statements' ? statements : parts[part]] as const),
    [BRIEF.alliance, briefPart('alliance', parts.alliance)] as const,
    [BRIEF.events, briefPart('events', parts.events)] as const,
    [BRIEF.statements, { ...briefPart('statements', parts.statements), agreement }] as const,
  ];
  for (const [name, part] of shipped) {
    const dates = datesOf(part);
    const text = JSON.stringify(Object.keys(dates).length > 0 ? { ...part, dates } : part);
    list.parts[name] = put(files, name, text);
  }
  for (const [frame, text] of Object.entries(frames)) {
    list.geo[frame] = put(files, `geo-${frame}`, JSON.stringify(JSON.parse(text)));
  }
  const { dataset: id, ...lists } = list;
  const index = { dataset: id, version: versionOf(dataset.about.version, list), ...lists };
  files.set(indexNameOf(index.version), JSON.stringify(index));
  files.set('index.json', JSON.stringify({ ...index, kept }));
  return { index, files };
}

function put(files: Map<string, string>, name: string, text: string): string {
  const file = fileNameOf(name, text);
  files.set(file, text);
  return file;
}

const DATE_FIELDS = new Set(['date', 'from', 'to', 'latest', 'created']);

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
