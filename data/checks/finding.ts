/** Something an editor should look at: where it stands, what is there, and what was expected. */
export interface Finding {
  /** File of the record, such as `events.json`. */
  file: string;
  /** Line of the value, from 1. */
  line: number;
  /** Id of the record, or its place in the file (`#12`) when it has none. */
  id: string;
  /** Path of the field inside the record, such as `places.0.at`; empty for the whole record. */
  field: string;
  /** What is wrong and what was expected, in words an editor understands. */
  message: string;
  /** What stands there. */
  found?: unknown;
  /** Told, but no reason to fail: a matter of judgement. */
  notice?: boolean;
}

const LONGEST = 80;

/** One line: file and line, record, field, message, and what was found, cut to 80 characters. */
export function formatFinding({ file, line, id, field, message, found, notice }: Finding): string {
  const where = `${file}:${line}: ${id}${field ? `, ${field}` : ''}`;
  const what = found === undefined ? '' : ` (found ${cut(JSON.stringify(found))})`;
  return `${where}: ${notice ? 'notice: ' : ''}${message}${what}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
