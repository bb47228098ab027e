import type * as v from 'valibot';

/** What a schema says of a value, in an editor's words. */
export function wordIssue(issue: v.BaseIssue<unknown>): { message: string; expected?: string } {
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { message: 'unknown field', expected: 'only the fields of the schema' };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { message: 'missing field' };
  const own = /^expected (.*)$/s.exec(issue.message)?.[1];
  if (own) return { message: 'not allowed here', expected: own };
  const expected = KINDS[issue.expected ?? ''] ?? issue.expected ?? undefined;
  return { message: issue.kind === 'schema' ? typeWords(issue) : 'not allowed here', expected };
}

const KINDS: Record<string, string> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  number: 'a number',
};

function typeWords({ type }: v.BaseIssue<unknown>): string {
  return type === 'picklist' || type === 'literal' ? 'none of the allowed values' : 'wrong type';
}
