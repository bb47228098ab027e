import { describe, expect, it } from 'vitest';
import { sourceDate } from '../../../src/views/detail/sourceDate';

const issued = (parts: number[][], circa?: boolean) => ({
  issued: { 'date-parts': parts, ...(circa ? { circa } : {}) },
});

describe(sourceDate, () => {
  it('is as precise as the source says', () => {
    expect(sourceDate(issued([[2022]]))?.edtf).toBe('2022');
    expect(sourceDate(issued([[2022, 1]]))?.edtf).toBe('2022-01');
    expect(sourceDate(issued([[2022, 11, 3]]))?.edtf).toBe('2022-11-03');
  });
  it('marks what is approximate', () => {
    expect(sourceDate(issued([[2021, 5]], true))).toMatchObject({ edtf: '2021-05~', softStart: true });
  });
  it('is null for no date and for one that is none', () => {
    expect(sourceDate({})).toBeNull();
    expect(sourceDate(issued([]))).toBeNull();
    expect(sourceDate(issued([[]]))).toBeNull();
    expect(sourceDate(issued([[2022, 13]]))).toBeNull();
  });
});
