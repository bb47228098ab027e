import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/partialDate';
import { placeTicks, TICK_SIZE, type TickStyle } from '../../../src/layout/timeline/placeTicks';
import { createTimeScale } from '../../../src/layout/timeline/timeScale';
import { anyWindow, measure, plain } from './anyRecords';

const format = (day: number, style: TickStyle) => `${style} ${isoDay(day)}`;
const inWords = (day: number, style: TickStyle) =>
  ({
    day: '14 Nov',
    'day-of-year': '14 Nov 2022',
    month: 'Nov',
    'month-of-year': 'Nov 2022',
    year: isoDay(day).slice(0, 4),
  })[style];

describe(placeTicks, () => {
  test('labels never meet and end inside the drawing', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 260, max: 1800 }), (window, width) => {
        const scale = createTimeScale(window, { start: 100, end: 100 + width });
        const ticks = placeTicks(scale, measure, inWords);
        let free = scale.px.start;
        for (const { x, label } of ticks) {
          if (label === null) continue;
          expect(x + 4).toBeGreaterThanOrEqual(free);
          free = x + 4 + measure(label, TICK_SIZE, 400);
          expect(free).toBeLessThanOrEqual(scale.px.end + 16);
        }
      }),
    );
  });

  test('every tick stands where its day begins', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const scale = createTimeScale(window, { start: 0, end: 1000 });
        for (const { day, x } of placeTicks(scale, measure, inWords)) {
          expect(x).toBeCloseTo(scale.x(day));
          expect(day).toBeGreaterThanOrEqual(window.from);
          expect(day).toBeLessThanOrEqual(window.to);
        }
      }),
    );
  });

  test.each([
    ['1992-01-01', '2026-12-31', 'year'],
    ['2020-01-01', '2024-12-31', 'month'],
    ['2022-09-01', '2023-02-28', 'month'],
    ['2022-11-20', '2022-11-26', 'day'],
  ])('%s to %s is told in %ss, and the year is always told', (from, to, unit) => {
    const scale = createTimeScale(
      { from: plain(from).earliest, to: plain(to).latest },
      { start: 0, end: 1250 },
    );
    const labels = placeTicks(scale, measure, format).flatMap(({ label }) => label ?? []);
    expect(labels.some((label) => label.startsWith(unit))).toBe(true);
    expect(labels.some((label) => /^(year|day-of-year|month-of-year)/.test(label))).toBe(true);
  });
});
