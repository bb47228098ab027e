import { describe, expect, test } from 'vitest';
import { importanceOf } from '../../../src/layout/timeline/importanceOf';
import { eventOn, plain } from './anyRecords';

const day = plain('2022-11-23');
const weights = { statements: new Map([['spoken', 9]]), named: new Map([['named', 2]]) };

describe(importanceOf, () => {
  const plainOne = importanceOf(eventOn('plain', day), weights, null);
  test('what is chosen comes first', () => {
    expect(importanceOf(eventOn('plain', day), weights, 'plain')).toBe(Number.POSITIVE_INFINITY);
  });
  test.each([
    ['statements made at it', eventOn('spoken', day)],
    ['events that name it', eventOn('named', day)],
    ['relations of its own', eventOn('other', day, { relations: [{ kind: 'related', event: 'named' }] })],
    ['good support', eventOn('other', day, { confidence: 'high' })],
  ])('%s count for it', (_, event) => {
    expect(importanceOf(event, weights, null)).toBeGreaterThan(plainOne);
  });
});
