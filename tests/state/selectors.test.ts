import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, readPlainDate } from '../../src/domain/partialDate';
import { createSearch } from '../../src/state/search';
import {
  countByYear,
  isFiltered,
  selectCursor,
  selectEventsNear,
  selectExtent,
  selectRecords,
  selectReplies,
  selectStandings,
  selectStatementsAt,
  selectWindow,
} from '../../src/state/selectors';
import { setWindow } from '../../src/state/transitions';
import { DEFAULT_VIEW, type View } from '../../src/state/view';
import { anyView } from './anyView';
import { smallRecord } from './smallRecord';

const dataset = smallRecord();
const day = (iso: string) => readPlainDate(iso)?.earliest ?? Number.NaN;
const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part });
const shown = (part: Partial<View>) => {
  const { events, statements } = selectRecords(dataset, view(part), createSearch(dataset));
  return { events: events.map(({ id }) => id), statements: statements.map(({ id }) => id) };
};

describe(selectWindow, () => {
  test('is the whole axis when none is chosen', () => {
    expect(selectWindow(dataset, DEFAULT_VIEW)).toEqual(selectExtent(dataset));
    expect(selectExtent(dataset)).toEqual({ from: day('1992-01-01'), to: day('2026-12-31') });
  });
  test('runs from the first day of its start to the last day of its end', () => {
    expect(selectWindow(dataset, view({ from: '2020', to: '2022-02' }))).toEqual({
      from: day('2020-01-01'),
      to: day('2022-02-28'),
    });
  });
  test('is cut to the axis, and is the axis when it lies outside', () => {
    expect(selectWindow(dataset, view({ from: '1900', to: '1995' })).from).toBe(day('1992-01-01'));
    expect(selectWindow(dataset, view({ from: '2030', to: '2040' }))).toEqual(selectExtent(dataset));
  });
  test('is never backwards nor outside, whatever the view', () => {
    const extent = selectExtent(dataset);
    fc.assert(
      fc.property(anyView, (any) => {
        const { from, to } = selectWindow(dataset, any);
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThanOrEqual(extent.from);
        expect(to).toBeLessThanOrEqual(extent.to);
      }),
    );
  });
  test('gives back the days that were set', () => {
    const span = { from: day('2020-03-01'), to: day('2021-03-01') };
    expect(selectWindow(dataset, setWindow(span.from, span.to)(DEFAULT_VIEW))).toEqual(span);
  });
});

describe(selectCursor, () => {
  test.each([
    [null, '2026-11-23'],
    ['2022-11-23', '2022-11-23'],
    ['2022-02', '2022-02-28'],
    ['2020', '2020-12-31'],
    ['1950', '1992-01-01'],
    ['2500', '2026-12-31'],
  ])('%s stands on %s', (t, iso) => {
    expect(isoDay(selectCursor(dataset, view({ t })))).toBe(iso);
  });
});

describe(selectStandings, () => {
  test('tells the declared standing from the day it is declared', () => {
    expect(selectStandings(dataset, day('1994-04-19')).get('ARM')?.status).toBe('other');
    expect(selectStandings(dataset, day('2024-02-21')).get('ARM')?.status).toBe('member');
    expect(selectStandings(dataset, day('2024-02-22')).get('ARM')?.status).toBe('frozen');
    expect(selectStandings(dataset, day('2024-02-22')).get('BLR')?.status).toBe('member');
  });
});

describe(selectRecords, () => {
  test('shows all without filters', () => {
    expect(shown({}).events).toHaveLength(4);
    expect(shown({}).statements).toHaveLength(3);
  });
  test('takes any of the values of a filter, and all of the filters', () => {
    expect(shown({ category: ['treaty', 'conflict'] }).events).toEqual(['e-treaty', 'e-attack']);
    expect(shown({ category: ['treaty', 'conflict'], state: ['ARM'] }).events).toEqual(['e-attack']);
  });
  test('finds a state by who spoke for it and by who spoke of it', () => {
    expect(shown({ state: ['ARM'] }).statements).toEqual(['s-answer', 's-refusal', 's-later']);
    expect(shown({ state: ['BLR'] }).statements).toEqual(['s-answer']);
  });
  test('shows the events at which a claim was spoken of, and no others', () => {
    expect(shown({ claim: ['claim-duty'] })).toEqual({
      events: ['e-summit'],
      statements: ['s-answer', 's-refusal'],
    });
  });
  test('reads a position as a stance', () => {
    expect(shown({ stance: ['1'] }).statements).toEqual(['s-answer']);
    expect(shown({ stance: ['-1'] }).statements).toEqual(['s-refusal', 's-later']);
  });
  test('keeps what can lie in the window, known to the month', () => {
    expect(shown({ from: '2024-02-15', to: '2024-02-20' })).toEqual({ events: ['e-freeze'], statements: [] });
    expect(shown({ from: '2024-03' }).events).toEqual([]);
  });
  test('searches all words at once, and shows everything while there is no index', () => {
    expect(shown({ q: 'Лукашенко' }).statements).toEqual(['s-answer']);
    expect(shown({ q: 'alliance pash' }).statements).toEqual(['s-refusal']);
    expect(selectRecords(dataset, view({ q: 'zzz' }), null).events).toHaveLength(4);
    expect(shown({ q: 'zzz' })).toEqual({ events: [], statements: [] });
    expect(shown({ q: '… !' }).events).toHaveLength(4);
  });
  test('shows in the window a part of what it shows at any time, in the same order, whatever the view', () => {
    const search = createSearch(dataset);
    fc.assert(
      fc.property(anyView, (any) => {
        const { events, eventsAnytime, statements, statementsAnytime } = selectRecords(dataset, any, search);
        expect(eventsAnytime.filter((event) => events.includes(event))).toEqual(events);
        expect(statementsAnytime.filter((statement) => statements.includes(statement))).toEqual(statements);
      }),
    );
  });
});

describe(isFiltered, () => {
  test('holds for filters and search, not for the window', () => {
    expect(isFiltered(DEFAULT_VIEW)).toBe(false);
    expect(isFiltered(view({ from: '2020', t: '2022', focus: 'ARM' }))).toBe(false);
    for (const facet of ['category', 'state', 'actor', 'claim', 'stance'] as const) {
      expect(isFiltered(view({ [facet]: ['x'] }))).toBe(true);
    }
    expect(isFiltered(view({ q: 'x' }))).toBe(true);
  });
});

describe(selectEventsNear, () => {
  test('gives the nearest first, whatever their order', () => {
    const events = [...dataset.events.values()];
    const near = selectEventsNear(events, day('2022-11-01'), 60).map(({ id }) => id);
    expect(near).toEqual(['e-summit', 'e-attack']);
    expect(selectEventsNear(events.reverse(), day('2022-11-01'), 60).map(({ id }) => id)).toEqual(near);
    expect(selectEventsNear(events, day('2022-11-01'), 21)).toEqual([]);
  });
});

describe(selectReplies, () => {
  test('gives what answers a statement', () => {
    expect(selectReplies(dataset, 's-refusal').map(({ id }) => id)).toEqual(['s-answer']);
    expect(selectReplies(dataset, 's-answer')).toEqual([]);
  });
});

describe(selectStatementsAt, () => {
  test('gives what was said at an event', () => {
    expect(selectStatementsAt(dataset, 'e-summit').map(({ id }) => id)).toEqual(['s-answer', 's-refusal']);
  });
});

describe(countByYear, () => {
  test('adds up to the number of records', () => {
    const counts = countByYear([...dataset.events.values()]);
    expect([...counts]).toEqual([
      [1992, 1],
      [2022, 2],
      [2024, 1],
    ]);
  });
});
