import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryAfter, listEntries } from '../../../src/layout/timeline/listEntries';
import { anyEvents, anyStatements, EXTENT, eventOn, plain, statementOn } from './anyRecords';

describe(listEntries, () => {
  test('lists everything once, in order, under its own year', () => {
    fc.assert(
      fc.property(anyEvents, anyStatements, (events, statements) => {
        const years = listEntries(events, statements);
        const entries = years.flatMap(({ entries: all }) => all);
        expect(entries.map(({ record }) => record.id as string).sort()).toEqual(
          [...events, ...statements].map(({ id }) => id as string).sort(),
        );
        const days = entries.map(({ record }) => record.date.earliest);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        for (const { year, entries: own } of years) {
          for (const { record } of own) expect(record.date.edtf.startsWith(String(year))).toBe(true);
        }
        expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
      }),
    );
  });
  test('puts an event before what was said that day', () => {
    const day = plain('2022-11-23');
    const [year] = listEntries([eventOn('z-summit', day)], [statementOn('a-words', day, [1])]);
    expect(year?.entries.map(({ kind }) => kind)).toEqual(['event', 'statement']);
  });
});

describe(entryAfter, () => {
  test('is the first that begins after the day, or nothing', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: EXTENT.from, max: EXTENT.to }), (events, day) => {
        const later = events.filter(({ date }) => date.earliest > day).map(({ date }) => date.earliest);
        const found = events.find(({ id }) => id === entryAfter(listEntries(events, []), day));
        expect(found?.date.earliest).toBe(later.length === 0 ? undefined : Math.min(...later));
      }),
    );
  });
});
