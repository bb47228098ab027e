import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOverview, placeYears } from '../../../src/layout/timeline/placeOverview';
import { createTimeScale } from '../../../src/layout/timeline/timeScale';
import { anyEvents, EXTENT, eventOn, measure, plain } from './anyRecords';

const scale = (width: number) => createTimeScale(EXTENT, { start: 16, end: 16 + width });

describe(placeOverview, () => {
  test('counts everything once, and the filtered never more than all', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const bars = placeOverview(events, events.slice(0, events.length / 2), scale(1000), 40);
        expect(bars).toHaveLength(35);
        expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(events.length);
        for (const { total, shown, totalHeight, shownHeight } of bars) {
          expect(shown).toBeLessThanOrEqual(total);
          expect(shownHeight).toBeLessThanOrEqual(totalHeight);
          expect(totalHeight).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
  test('heights are in proportion', () => {
    const events = ['2020-01-01', '2022-01-01', '2022-05', '2022', '2022-11-23'].map((date, i) =>
      eventOn(`e-${i}`, plain(date)),
    );
    const bars = placeOverview(events, events, scale(1000), 40);
    expect(bars.find(({ year }) => year === 2022)?.totalHeight).toBe(40);
    expect(bars.find(({ year }) => year === 2020)?.totalHeight).toBe(10);
    expect(bars.find(({ year }) => year === 2021)?.totalHeight).toBe(0);
  });
});

describe(placeYears, () => {
  test('labels never meet at any width, and stay inside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 2000 }), (width) => {
        const width4 = measure('2022', 12, 400);
        const ends = placeYears(scale(width), measure, 12)
          .map(({ x, anchor }) =>
            anchor === 'start' ? x : anchor === 'middle' ? x - width4 / 2 : x - width4,
          )
          .map((start) => [start, start + width4] as const);
        ends.forEach(([start, end], i) => {
          expect(start).toBeGreaterThanOrEqual(16 - 0.01);
          expect(end).toBeLessThanOrEqual(16 + width + 0.01);
          if (i > 0) expect(start).toBeGreaterThan(ends[i - 1]?.[1] ?? 0);
        });
      }),
    );
  });
});
