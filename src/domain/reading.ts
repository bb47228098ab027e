import * as v from 'valibot';
import type { PartialDate, ReadDate } from './partialDate';
import type { Problem } from './problem';

/*
 * How one list of records is read: each by itself, so that one that fails is set aside and told, and the rest stands.
 * Nothing here throws on any input.
 */

/** Tells that a field keeps its record from standing. */
export type Miss = (field: string, message: string) => void;

/** What a reader of a part is given. */
export interface Reading {
  /** Reads a list of records of one shape; what is wrong goes to the problems. */
  collect: <S extends v.GenericSchema, T>(
    list: unknown,
    file: string,
    schema: S,
    finish: (record: v.InferOutput<S>, miss: Miss) => T,
  ) => Map<string, T>;
  /** The date that EDTF text stands for; tells when it is none. */
  date: (edtf: string, field: string, miss: Miss) => PartialDate;
  isState: (id: string) => boolean;
  isActor: (id: string) => boolean;
  isClaim: (id: string) => boolean;
  /** True of any event as long as none are read. */
  isEvent: (id: string) => boolean;
}

export function startReading(read: ReadDate): {
  problems: Problem[];
  skipped: () => number;
  tools: Pick<Reading, 'collect' | 'date'>;
} {
  const problems: Problem[] = [];
  let skipped = 0;
  return {
    problems,
    skipped: () => skipped,
    tools: {
      date: (edtf, field, miss) => date(read, edtf, field, miss),
      collect: (list, file, schema, finish) => {
        const before = problems.length;
        const records = collectRecords(problems, list, file, schema, finish);
        skipped += new Set(problems.slice(before).map((problem) => problem.id)).size;
        return records;
      },
    },
  };
}

function collectRecords<S extends v.GenericSchema, T>(
  problems: Problem[],
  list: unknown,
  file: string,
  schema: S,
  finish: (record: v.InferOutput<S>, miss: Miss) => T,
): Map<string, T> {
  const records = new Map<string, T>();
  if (list === undefined) return records;
  if (!Array.isArray(list)) {
    problems.push({ file, id: 'the file', field: '', message: 'expected a list of records' });
    return records;
  }
  list.forEach((raw: unknown, index) => {
    const id = idOf(raw) ?? `#${index + 1}`;
    const result = v.safeParse(schema, raw);
    if (!result.success) {
      for (const issue of result.issues) {
        problems.push({ file, id, field: v.getDotPath(issue) ?? '', message: issue.message });
      }
      return;
    }
    if (records.has(id)) {
      const message = 'an earlier record has this id; the first one stands';
      problems.push({ file, id, field: 'id', message });
      return;
    }
    const before = problems.length;
    const record = finish(result.output, (field, message) => problems.push({ file, id, field, message }));
    if (problems.length === before) records.set(id, record);
  });
  return records;
}

function idOf(raw: unknown): string | null {
  const { id } = asObject(raw);
  return typeof id === 'string' && id !== '' ? id.slice(0, 96) : null;
}

export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function date(read: ReadDate, edtf: string, field: string, miss: Miss): PartialDate {
  const result = read(edtf);
  if (result) return result;
  miss(field, `“${edtf}” is not a date (EDTF, such as 2022-11-23, 2022-11 or 2022-01-06/2022-01-19)`);
  return {
    edtf,
    earliest: 0,
    latest: 0,
    precision: 'year',
    interval: false,
    open: false,
    softStart: true,
    softEnd: true,
  };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedById<T>(records: Map<string, T>): Map<string, T> {
  return new Map([...records].sort(([a], [b]) => compare(a, b)));
}

export function sortedByDate<T extends { date: PartialDate }>(records: Map<string, T>): Map<string, T> {
  return new Map([...records].sort(([a, x], [b, y]) => x.date.earliest - y.date.earliest || compare(a, b)));
}
