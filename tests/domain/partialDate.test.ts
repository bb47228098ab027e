import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../data/build/readEdtf';
import {
  dayNumber,
  isoDay,
  OPEN_END,
  overlaps,
  type PackedDate,
  packDate,
  readPlainDate,
  unpackDate,
} from '../../src/domain/partialDate';

const anyDay = fc.integer({ min: -354_285, max: OPEN_END }); // 1000-01-01 to 9999-12-31
const plain = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));

describe(readPlainDate, () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31', 'year'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month'],
    ['2022-11-23', '2022-11-23', '2022-11-23', 'day'],
    ['1969-12-31', '1969-12-31', '1969-12-31', 'day'],
  ])('reads %s as %s to %s', (text, first, last, precision) => {
    const date = readPlainDate(text);
    expect(date && [isoDay(date.earliest), isoDay(date.latest), date.precision]).toEqual([
      first,
      last,
      precision,
    ]);
    expect(date).toMatchObject({ interval: false, open: false, softStart: false, softEnd: false });
  });

  it.each([
    '',
    '22',
    '0999',
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2022-1-6',
    '2022-01-06/2022-01-19',
    '2022~',
    ' 2022',
  ])('does not read “%s”', (text) => expect(readPlainDate(text)).toBeNull());

  it('agrees with what the build reads', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(readPlainDate(text)).toEqual(readEdtf(text));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readPlainDate(text)));
  });
});

describe(dayNumber, () => {
  it('is the inverse of isoDay', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number);
        expect(dayNumber(year, month, date)).toBe(day);
      }),
    );
  });

  it('knows what no calendar has', () => {
    expect(dayNumber(2023, 2, 29)).toBeNull();
    expect(dayNumber(2024, 2, 29)).not.toBeNull();
  });
});

describe(packDate, () => {
  it('comes back whole from unpackDate', () => {
    const packed = fc.tuple(anyDay, anyDay, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 15 }));
    fc.assert(
      fc.property(packed, (value) => {
        expect(packDate(unpackDate('any', value as PackedDate))).toEqual(value);
      }),
    );
  });

  it('keeps what the build reads', () => {
    for (const text of [
      '2022-01-06/2022-01-19',
      '2021-05~',
      '1999?',
      '2022-02-24/..',
      '1998-12/1999-03-01~',
    ]) {
      const date = readEdtf(text);
      expect(date && unpackDate(text, packDate(date))).toEqual(date);
    }
  });
});

describe(overlaps, () => {
  it('shares a day at the very end', () => {
    expect(overlaps({ earliest: 1, latest: 5 }, 5, 9)).toBe(true);
    expect(overlaps({ earliest: 1, latest: 5 }, 6, 9)).toBe(false);
  });
});
