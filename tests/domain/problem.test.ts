import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/domain/problem';

describe(formatProblem, () => {
  it('names file, record and field, and no field where the whole record is meant', () => {
    const problem = { file: 'events.json', id: '2022-a', field: 'places.0.at', message: 'expected a place' };
    expect(formatProblem(problem)).toBe('events.json: 2022-a, places.0.at: expected a place');
    expect(formatProblem({ ...problem, field: '' })).toBe('events.json: 2022-a: expected a place');
  });
});
