import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  centreWindow,
  fitWindow,
  lengthOf,
  moveEdge,
  panWindow,
  revealDay,
  SHORTEST,
  windowAround,
  zoomWindow,
} from '../../../src/layout/timeline/moveWindow';
import type { DaySpan } from '../../../src/layout/timeline/timeScale';
import { anyWindow, EXTENT, plain } from './anyRecords';

const day = fc.integer({ min: EXTENT.from - 500, max: EXTENT.to + 500 });

function expectLawful(window: DaySpan) {
  expect(window.from).toBeGreaterThanOrEqual(EXTENT.from);
  expect(window.to).toBeLessThanOrEqual(EXTENT.to);
  expect(lengthOf(window)).toBeGreaterThanOrEqual(SHORTEST);
  expect(Number.isInteger(window.from) && Number.isInteger(window.to)).toBe(true);
}

describe(fitWindow, () => {
  test('is inside the record, whole days, never shorter than a week', () => {
    fc.assert(
      fc.property(day, fc.double({ min: -10, max: 99_999, noNaN: true }), (from, length) =>
        expectLawful(fitWindow(from, length, EXTENT)),
      ),
    );
  });
});

describe(panWindow, () => {
  test('keeps the length and stops at the ends', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: -20_000, max: 20_000 }), (window, days) => {
        const moved = panWindow(window, days, EXTENT);
        expectLawful(moved);
        expect(lengthOf(moved)).toBe(lengthOf(window));
      }),
    );
  });
});

describe(zoomWindow, () => {
  test('keeps the day it zooms about where it is, within a day, unless an end stops it', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, factor, share) => {
          const about = window.from + share * lengthOf(window);
          const next = zoomWindow(window, factor, about, EXTENT);
          expectLawful(next);
          expect(lengthOf(next)).toBeLessThanOrEqual(lengthOf(window));
          expect(Math.abs((about - next.from) / lengthOf(next) - share)).toBeLessThanOrEqual(
            1.01 / lengthOf(next),
          );
        },
      ),
    );
  });
  test('zooming far out gives the whole record', () => {
    expect(zoomWindow({ from: 19000, to: 19100 }, 0.0001, 19050, EXTENT)).toEqual(EXTENT);
  });
});

describe(moveEdge, () => {
  test('leaves the other end where it is', () => {
    fc.assert(
      fc.property(anyWindow, day, fc.constantFrom('from', 'to'), (window, to, edge) => {
        const moved = moveEdge(window, edge, to, EXTENT);
        expectLawful(moved);
        expect(edge === 'from' ? moved.to : moved.from).toBe(edge === 'from' ? window.to : window.from);
      }),
    );
  });
});

describe(windowAround, () => {
  test('holds what it is drawn around', () => {
    fc.assert(
      fc.property(anyWindow, (span) => {
        const window = windowAround(span, EXTENT);
        expectLawful(window);
        expect(window.from).toBeLessThanOrEqual(span.from);
        expect(window.to).toBeGreaterThanOrEqual(span.to);
      }),
    );
  });
});

describe(revealDay, () => {
  test('leaves a window alone that shows the day, else has it inside', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: EXTENT.from, max: EXTENT.to }), (window, wanted) => {
        const shown = revealDay(window, wanted, EXTENT);
        expect(wanted >= shown.from && wanted <= shown.to).toBe(true);
        if (wanted >= window.from && wanted <= window.to) expect(shown).toBe(window);
        else expect(shown).toEqual(centreWindow(window, wanted, EXTENT));
      }),
    );
  });
});

describe(addMonths, () => {
  test.each([
    ['2022-11-23', 1, '2022-12-23'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -48, '2020-02-29'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(plain(from).earliest, months)).toBe(plain(to).earliest);
  });
});
