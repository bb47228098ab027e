import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/views/detail/neighboursOf';

describe(neighboursOf, () => {
  it('finds the place and both sides', () => {
    expect(neighboursOf(['a', 'b', 'c'], 'b')).toEqual({ place: 2, total: 3, previous: 'a', next: 'c' });
  });
  it('does not join the ends', () => {
    expect(neighboursOf(['a', 'b'], 'a')?.previous).toBeNull();
    expect(neighboursOf(['a', 'b'], 'b')?.next).toBeNull();
  });
  it('is null for what is not in the list', () => {
    expect(neighboursOf(['a'], 'z')).toBeNull();
  });
});
