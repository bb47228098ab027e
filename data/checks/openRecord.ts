import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { datasetSchema } from '../../src/domain/dataset';
import { RECORD_SCHEMAS } from '../../src/domain/recordSchemas';
import { FILE_NAMES, type FileName } from '../build/readFolder';
import type { Finding } from './finding';

/** Text of each file of a record, by its name without `.json`; null if there is no such file. */
export type Texts = Record<FileName | 'dataset', string | null>;

export type RecordOf<Name extends FileName> = v.InferOutput<(typeof RECORD_SCHEMAS)[Name]>;

/** One record that has the right shape, and where it stands. */
export interface Row<T> {
  file: string;
  id: string;
  record: T;
  /** A finding about one field of this record; its line and value are looked up. */
  find: (field: string, message: string, notice?: boolean) => Finding;
}

export type Rows = { [Name in FileName]: Row<RecordOf<Name>>[] } & {
  dataset: Row<v.InferOutput<typeof datasetSchema>>[];
};

export interface Opened {
  /** Records of the right shape, in the order of their files; what has another shape is among the findings. */
  rows: Rows;
  findings: Finding[];
}

/** Reads a record's files with their lines. Never throws: whatever is wrong with a file or a shape is a finding. */
export function openRecord(texts: Texts): Opened {
  const findings: Finding[] = [];
  const rows = { dataset: [] } as unknown as Rows;
  for (const name of FILE_NAMES) (rows[name] as Row<unknown>[]) = readList(name, texts[name], findings);
  const file = openFile('dataset.json', texts.dataset, findings);
  if (file) {
    const { $schema: _, ...value } = objectOf(getNodeValue(file.tree));
    const row = rowOf(file, file.tree, 'dataset', datasetSchema, value, findings);
    if (row) rows.dataset.push(row as Rows['dataset'][number]);
  }
  return { rows, findings };
}

function readList(name: FileName, text: string | null, findings: Finding[]): Row<unknown>[] {
  const file = openFile(`${name}.json`, text, findings);
  if (!file) return [];
  const content = objectOf(getNodeValue(file.tree));
  for (const key of Object.keys(content)) {
    if (key === name || key === '$schema') continue;
    findings.push(at(file, 'the file', key, [key], `unknown field; expected only “${name}”`));
  }
  const list = findNodeAtLocation(file.tree, [name]);
  if (list?.type !== 'array') {
    findings.push(at(file, 'the file', name, list ? [name] : [], 'expected a list of records'));
    return [];
  }
  const rows: Row<unknown>[] = [];
  list.children?.forEach((node, index) => {
    const value: unknown = getNodeValue(node);
    const { id } = objectOf(value);
    const label = typeof id === 'string' && id !== '' ? id : `#${index + 1}`;
    const row = rowOf(file, node, label, RECORD_SCHEMAS[name], value, findings);
    if (row) rows.push(row);
  });
  return rows;
}

interface OpenFile {
  name: string;
  text: string;
  tree: Node;
}

function openFile(name: string, text: string | null, findings: Finding[]): OpenFile | null {
  const whole = { file: name, line: 1, id: 'the file', field: '' };
  if (text === null) {
    findings.push({ ...whole, message: 'expected this file in the folder' });
    return null;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || tree?.type !== 'object') {
    const message = first ? `not JSON: ${words(printParseErrorCode(first.error))}` : 'expected an object';
    findings.push({ ...whole, line: lineAt(text, first?.offset ?? 0), message });
    return null;
  }
  const file = { name, text, tree };
  findings.push(...duplicateKeys(file, tree));
  return file;
}

/** JSON lets a key stand twice and keeps the last; an editor would lose the first without a word. */
function duplicateKeys(file: OpenFile, node: Node): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const [key] = child.children ?? [];
    if (node.type === 'object' && key) {
      const name = String(key.value);
      if (seen.has(name)) {
        const line = lineAt(file.text, key.offset);
        findings.push({
          file: file.name,
          line,
          id: 'the file',
          field: name,
          message: 'this key stands twice in one object',
        });
      }
      seen.add(name);
    }
    findings.push(...duplicateKeys(file, child));
  }
  return findings;
}

function rowOf<S extends v.GenericSchema>(
  file: OpenFile,
  node: Node,
  id: string,
  schema: S,
  value: unknown,
  findings: Finding[],
): Row<v.InferOutput<S>> | null {
  const find = (field: string, message: string, notice = false): Finding => {
    const path =
      field === '' ? [] : field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const there = findNodeAtLocation(node, path);
    const finding: Finding = {
      file: file.name,
      line: lineAt(file.text, (there ?? node).offset),
      id,
      field,
      message,
    };
    if (there && path.length > 0) finding.found = getNodeValue(there);
    return notice ? { ...finding, notice } : finding;
  };
  const result = v.safeParse(schema, value);
  if (result.success) return { file: file.name, id, record: result.output, find };
  for (const issue of result.issues) findings.push(find(v.getDotPath(issue) ?? '', issue.message));
  return null;
}

function at(file: OpenFile, id: string, field: string, path: string[], message: string): Finding {
  const node = findNodeAtLocation(file.tree, path) ?? file.tree;
  return { file: file.name, line: lineAt(file.text, node.offset), id, field, message };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset && i < text.length; i++) if (text[i] === '\n') line++;
  return line;
}

function words(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
