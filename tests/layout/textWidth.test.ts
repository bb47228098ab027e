import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureByTable } from '../../src/layout/textWidth';

/** Measured by Chromium's canvas in Inter Variable at 100 px, at weights 400 and 600. */
const MEASURED: readonly [text: string, regular: number, semibold: number][] = [
  ['RUSSIA', 362.9, 369.3],
  ['KAZAKHSTAN', 673.6, 696.2],
  ['Uzbekistan', 529.5, 544.1],
  ['Kyrgyzstan', 529.4, 550],
  ['Armenia declines to sign the summit declaration', 2267.7, 2322.7],
  ['Pashinyan asks for a political assessment of Azerbaijan’s actions', 3053, 3130.1],
  ['CSTO 2022: 12 events, 35 statements', 1776, 1815.1],
  ['23 November 2022', 915.7, 931.4],
  ['Illinois, it will fill', 729.8, 758.7],
  ['We gain www MMM', 953.4, 967.6],
  ['Chișinău', 407.8, 422],
  ['Türkiye', 349.5, 362.7],
];

describe(measureByTable, () => {
  it.each(MEASURED)('is within three in a hundred of the browser for %s', (text, regular, semibold) => {
    expect(Math.abs(measureByTable(text, 100, 400) / regular - 1)).toBeLessThan(0.03);
    expect(Math.abs(measureByTable(text, 100, 600) / semibold - 1)).toBeLessThan(0.03);
  });

  it.each([
    ['Сергей Лавров', 745.2],
    ['Никол Пашинян', 775.9],
  ])('is within one in ten for an alphabet that it knows by its mean: %s', (text, measured) => {
    expect(Math.abs(measureByTable(text, 100, 400) / measured - 1)).toBeLessThan(0.1);
  });

  it('puts the spacing behind every letter, and none when it is not told of any', () => {
    expect(measureByTable('ARMENIA', 12, 600, 2)).toBeCloseTo(measureByTable('ARMENIA', 12, 600) + 14, 6);
  });

  it('gives finite widths that grow with size, and add up over texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.integer({ min: 100, max: 900 }),
        (a, b, weight) => {
          const width = measureByTable(a, 12, weight);
          expect(Number.isFinite(width) && width >= 0).toBe(true);
          expect(measureByTable(a, 24, weight)).toBeCloseTo(2 * width, 6);
          expect(measureByTable(`${a} ${b}`, 12, weight)).toBeCloseTo(
            measureByTable(`${a} `, 12, weight) + measureByTable(b, 12, weight),
            6,
          );
        },
      ),
    );
  });
});
