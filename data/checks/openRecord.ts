import { findNodeAtLocation, getNodeValue, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import { datasetSchema } from '../../src/domain/dataset';
import { RECORD_SCHEMAS } from '../../src/domain/recordSchemas';
import { FILE_NAMES, type FileName } from '../build/readFolder';
import type { Finding } from './finding';
import { linePlaces } from './linePlaces';
import type { TextName, Texts, Unread } from './readTexts';
import { type Scanned, type Span, scanFile } from './scanFile';
import { wordIssue } from './wordIssue';

export type RecordOf<Name extends FileName> = v.InferOutput<(typeof RECORD_SCHEMAS)[Name]>;

/** One record that has the right shape, and where it stands. */
export interface Row<T> {
  file: string;
  id: string;
  record: T;
  /** A finding about one field of this record; its place and value are looked up. */
  find: (field: string, message: string, expected?: string) => Finding;
  /** The same, as a matter of judgement. */
  notice: (field: string, message: string, expected?: string) => Finding;
}

/** What could not be read, and is told as such: no rule may blame the rest for missing it. */
export interface Aside {
  /** Files of which no record could be read. */
  files: Set<TextName>;
  /** Ids of records of another shape, by file. */
  ids: Map<TextName, Set<string>>;
  /** Every text in those records, for what they name isn't unnamed. */
  texts: Set<string>;
}

/** Records of the right shape, in the order of their files. */
export type Rows = { [Name in FileName]: Row<RecordOf<Name>>[] } & {
  dataset: Row<v.InferOutput<typeof datasetSchema>>[];
  aside: Aside;
};

export interface Opened {
  rows: Rows;
  /** What is wrong with files and shapes. */
  findings: Finding[];
}

/** Reads a record's files with their places. Never throws: whatever is wrong with a file or a shape is a finding. */
export function openRecord(texts: Texts): Opened {
  const findings: Finding[] = [];
  const aside: Aside = { files: new Set(), ids: new Map(), texts: new Set() };
  const rows = { dataset: [], aside } as unknown as Rows;
  for (const name of FILE_NAMES) {
    rows[name] = [];
    const file = openFile(name, texts[name], findings);
    const list = file && readList(file, findings);
    if (list) for (const [at, span] of list.entries()) readRow(file, name, at, span);
    else aside.files.add(name);
  }
  const file = openFile('dataset', texts.dataset, findings);
  if (file) readRow(file, 'dataset', null, [0, file.text.length]);
  else aside.files.add('dataset');
  return { rows, findings };

  function readRow(file: OpenFile, name: TextName, at: number | null, span: Span): void {
    const value: unknown = JSON.parse(file.text.slice(...span));
    const label = at === null ? 'dataset' : labelOf(value, at);
    tellTwice(file, label, at ?? WHOLE, findings);
    const { record, misfits } = readShape(name, value);
    const row = rowOf(file, label, span, record);
    if (misfits.length === 0) {
      (rows[name] as Row<unknown>[]).push(row);
      return;
    }
    for (const { field, message, expected } of misfits) findings.push(row.find(field, message, expected));
    const ids = aside.ids.get(name) ?? new Set();
    aside.ids.set(name, ids.add(label));
    collectTexts(value, aside.texts);
  }
}

/** A file of which the whole is an object. */
interface OpenFile {
  name: TextName;
  text: string;
  scanned: Scanned;
  placeOf: ReturnType<typeof linePlaces>;
  /** Keys that stand twice, by the place in the list of the record they are in; `WHOLE` for those of the file itself. */
  twice: Map<number, Scanned['twice']>;
  /** The record in which something was last looked up, for the next finding is often in the same. */
  last: { start: number; tree: Node | undefined } | null;
}

function openFile(name: TextName, text: string | Unread, findings: Finding[]): OpenFile | null {
  const tell = (message: string, expected?: string, found?: unknown, place = { line: 1, column: 1 }) => {
    findings.push({
      file: `${name}.json`,
      ...place,
      id: 'the file',
      field: '',
      message,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    });
    return null;
  };
  if (typeof text !== 'string') return tell(text.message, text.expected, text.found);
  const isMarked = text.startsWith('\ufeff');
  // A mark at the start is told, and the rest read as it would be without.
  if (isMarked) tell('begins with a byte order mark', 'UTF-8 without one');
  const content = isMarked ? ` ${text.slice(1)}` : text;
  if (content.trim() === '') return tell('empty', name === 'dataset' ? 'an object' : `a list “${name}”`);
  const scanned = scanFile(content, name);
  const placeOf = linePlaces(content);
  if (scanned.fault) {
    const { message, expected, offset } = scanned.fault;
    const found = content.slice(offset, offset + 20).split('\n')[0] || undefined;
    return tell(message, expected, found, placeOf(offset));
  }
  if (!scanned.isObject) return tell('not an object', name === 'dataset' ? 'an object' : `a list “${name}”`);
  const twice = new Map<number, Scanned['twice']>();
  for (const one of scanned.twice) {
    const [list, at] = one.path;
    const record = list === name && typeof at === 'number' ? at : WHOLE;
    twice.set(record, [...(twice.get(record) ?? []), one]);
  }
  return { name, text: content, scanned, placeOf, twice, last: null };
}

const WHOLE = -1;

/** Where the records of a list file stand; null if there is no list. */
function readList(file: OpenFile, findings: Finding[]): readonly Span[] | null {
  const { name, scanned, placeOf } = file;
  const tell = (field: string, offset: number, message: string, expected: string) =>
    findings.push({
      file: `${name}.json`,
      ...placeOf(offset),
      id: 'the file',
      field,
      message,
      expected,
    });
  for (const key of scanned.keys) {
    if (key.name === name || key.name === '$schema') continue;
    tell(key.name, key.offset, 'unknown field', `only “${name}”`);
  }
  tellTwice(file, 'the file', WHOLE, findings);
  if (!scanned.items) {
    const offset = scanned.keys.find((key) => key.name === name)?.offset ?? 0;
    tell(name, offset, 'no list of records', `“${name}”: […]`);
  }
  return scanned.items;
}

/** JSON lets a key stand twice and keeps the last; an editor would lose the first without a word. */
function tellTwice(
  { name, twice, placeOf }: OpenFile,
  id: string,
  record: number,
  findings: Finding[],
): void {
  for (const { path, offset } of twice.get(record) ?? []) {
    findings.push({
      file: `${name}.json`,
      ...placeOf(offset),
      id,
      field: path.slice(record === WHOLE ? 0 : 2).join('.'),
      message: 'this key stands twice in one object',
      expected: 'it once',
    });
  }
}

/** A field that has another shape than its schema's. */
interface Misfit {
  field: string;
  message: string;
  expected?: string;
}

function readShape(name: TextName, value: unknown): { record: unknown; misfits: Misfit[] } {
  const { raw, schema } = shapeOf(name, value);
  const { output, issues = [] } = v.safeParse(schema, raw, { abortPipeEarly: true });
  const lists = listsForObjects(raw, output, '');
  return {
    record: output,
    misfits: [
      ...lists.map((field) => ({ field, message: 'wrong type', expected: 'an object, not a list' })),
      ...issues
        .map((issue) => ({ field: v.getDotPath(issue) ?? '', ...wordIssue(issue) }))
        .filter(({ field }) => !lists.some((list) => list === '' || field.startsWith(`${list}.`))),
    ],
  };
}

function shapeOf(name: TextName, value: unknown): { raw: unknown; schema: v.GenericSchema } {
  if (name !== 'dataset') return { raw: value, schema: RECORD_SCHEMAS[name] };
  const { $schema: _, ...raw } = value as Record<string, unknown>;
  return { raw, schema: datasetSchema };
}

/** Fields where a list stands for an object, which the schemas' reader takes for one: to it a list is an object too. */
function listsForObjects(raw: unknown, read: unknown, field: string): string[] {
  if (typeof raw !== 'object' || raw === null || typeof read !== 'object' || read === null) return [];
  if (Array.isArray(raw) && !Array.isArray(read)) return [field];
  return Object.entries(raw).flatMap(([key, value]) =>
    listsForObjects(value, (read as Record<string, unknown>)[key], field === '' ? key : `${field}.${key}`),
  );
}

function rowOf(file: OpenFile, id: string, span: Span, record: unknown): Row<unknown> {
  const find = (field: string, message: string, expected?: string): Finding => {
    const { place, found } = lookUp(file, span, field);
    return {
      file: `${file.name}.json`,
      ...place,
      id,
      field,
      message,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
    };
  };
  const notice = (...about: Parameters<typeof find>): Finding => ({ ...find(...about), notice: true });
  return { file: `${file.name}.json`, id, record, find, notice };
}

/** Where a field stands and what is there; the nearest object or list around it where it is missing. */
function lookUp(file: OpenFile, [start, end]: Span, field: string) {
  if (file.last?.start !== start) file.last = { start, tree: parseTree(file.text.slice(start, end)) };
  const { tree } = file.last;
  const path: JSONPath = field === '' ? [] : field.split('.').map(stepOf);
  let there = tree && findNodeAtLocation(tree, path);
  const found: unknown = there && path.length > 0 ? getNodeValue(there) : undefined;
  for (const shorter = [...path]; tree && !there && shorter.length > 0; ) {
    shorter.pop();
    there = findNodeAtLocation(tree, shorter);
  }
  return { place: file.placeOf(start + (there?.offset ?? 0)), found };
}

function stepOf(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}

function labelOf(value: unknown, at: number): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' && id !== '' ? id : `#${at + 1}`;
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const one of Object.values(value)) collectTexts(one, texts);
  }
}
