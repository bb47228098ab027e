/** Something an editor should look at: where it stands, what is there, and what was expected. */
export interface Finding {
  /** File of the record, such as `events.json`. */
  file: string;
  /** Line of the value, from 1. */
  line: number;
  /** Its column, from 1, as editors count: in UTF-16 units. */
  column: number;
  /** Id of the record, or its place in the file (`#12`) when it has none. */
  id: string;
  /** Path of the field inside the record, such as `places.0.at`; empty for the whole record. */
  field: string;
  /** What is wrong, in words an editor understands. */
  message: string;
  /** What stands there; left out where nothing does. */
  found?: unknown;
  /** What should stand there; left out where the message says it. */
  expected?: string;
  /** Told, but no reason to fail: a matter of judgement. */
  notice?: boolean;
}

const LONGEST = 80;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * One line: `file:line:column: id, field: message (found value; expected what)`. The value is cut to 80 characters;
 * characters that don't show, or that turn the line round, are written as their codes.
 */
export function formatFinding(finding: Finding): string {
  const { file, line, column, id, field, message, found, expected, notice } = finding;
  const where = `${file}:${line}:${column}: ${cut(id)}${field ? `, ${field}` : ''}`;
  const asides = [
    ...(found === undefined ? [] : [`found ${cut(JSON.stringify(found))}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
  ];
  const aside = asides.length > 0 ? ` (${asides.join('; ')})` : '';
  return `${where}: ${notice ? 'notice: ' : ''}${message}${aside}`.replace(UNSEEN, codeOf);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** By file, line and column; what stands in one place stays in the order of the rules. */
export function compareFindings(a: Finding, b: Finding): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
