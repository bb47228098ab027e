/** Something wrong with one record: which file, which record, which field, and what was expected. */
export interface Problem {
  /** File of the record, such as `events.json`. */
  file: string;
  /** Id of the record, or its place in the file (`#12`) when it has none. */
  id: string;
  /** Path of the field inside the record, such as `places.0.at`; empty for the whole record. */
  field: string;
  /** What is wrong and what was expected, in words an editor understands. */
  message: string;
}

export function formatProblem({ file, id, field, message }: Problem): string {
  return `${file}: ${id}${field ? `, ${field}` : ''}: ${message}`;
}
