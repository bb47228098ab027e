import type { Coding, Statement } from './statement';

/** The coding by one coder; an empty one where that coder has none. */
export function codingBy(statement: Pick<Statement, 'codings'>, coder: string): Coding {
  return (
    statement.codings.find((coding) => coding.coder === coder) ?? { coder, positions: [], attitudes: [] }
  );
}
