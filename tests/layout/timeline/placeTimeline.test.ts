import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, overlaps } from '../../../src/domain/partialDate';
import { boxesTouch } from '../../../src/layout/interval';
import { bandOf } from '../../../src/layout/timeline/frameTimeline';
import { LANE_OF } from '../../../src/layout/timeline/lanes';
import { BED } from '../../../src/layout/timeline/placeEvents';
import {
  boxOf,
  type PlacedTimeline,
  placeTimeline,
  type TimelineRequest,
} from '../../../src/layout/timeline/placeTimeline';
import {
  anyEvents,
  anyFrame,
  anyStatements,
  anyWindow,
  EXTENT,
  eventOn,
  interval,
  measure,
  plain,
  statementOn,
} from './anyRecords';

const BASE: TimelineRequest = {
  events: [],
  statements: [],
  weights: { statements: new Map(), named: new Map() },
  window: EXTENT,
  frame: { width: 1400, height: 260 },
  focus: null,
  measure,
  formatTick: (day, style) => (style === 'year' ? isoDay(day).slice(0, 4) : isoDay(day).slice(5)),
  reach: { events: 12, statements: 4 },
};

const anyRequest = fc
  .record({
    events: anyEvents,
    statements: anyStatements,
    window: anyWindow,
    frame: anyFrame,
    chosen: fc.option(fc.nat(59)),
    coarse: fc.boolean(),
  })
  .map(
    ({ chosen, coarse, ...drawn }): TimelineRequest => ({
      ...BASE,
      ...drawn,
      focus: chosen === null ? null : (drawn.events[chosen]?.id ?? null),
      reach: coarse ? { events: 24, statements: 24 } : BASE.reach,
    }),
  );

function textBoxes({ labels }: PlacedTimeline) {
  return labels.map(({ x, y, width }) => ({
    x: { start: x, end: x + width },
    y: { start: y - 6.6, end: y + 6.6 },
  }));
}

describe(placeTimeline, () => {
  test('everything placed is finite and inside its lane and the plot', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const placed = placeTimeline(request);
        const { plot } = placed.frame;
        for (const mark of placed.marks) {
          const { x, y } = boxOf(mark);
          for (const number of [x.start, x.end, y.start, y.end]) expect(number).toBeTypeOf('number');
          expect([x.start, x.end, y.start, y.end].every(Number.isFinite)).toBe(true);
          expect(x.start).toBeGreaterThanOrEqual(plot.start - 0.01);
          expect(x.end).toBeLessThanOrEqual(plot.end + 0.01);
          expect(x.end).toBeGreaterThan(x.start);
          const band = bandOf(placed.frame, mark.lane);
          expect(mark.y).toBeGreaterThanOrEqual(band.start);
          expect(mark.y).toBeLessThanOrEqual(band.end);
        }
      }),
    );
  });

  test('everything that can be in the window is in exactly one mark of its lane, and nothing else is', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { from, to } = request.window;
        const { marks } = placeTimeline(request);
        const shown = marks.flatMap(({ ids }) => ids as string[]).sort();
        const due = [...request.events, ...request.statements]
          .filter(({ date }) => overlaps(date, from, to))
          .map(({ id }) => id as string)
          .sort();
        expect(shown).toEqual(due);
        const lanes = new Map<string, string>(
          request.events.map(({ id, category }) => [id, LANE_OF[category]]),
        );
        for (const mark of marks) {
          for (const id of mark.ids) expect(lanes.get(id) ?? 'statements').toBe(mark.lane);
        }
      }),
    );
  });

  test('labels meet neither each other nor any mark, and end inside the drawing', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const placed = placeTimeline(request);
        const texts = textBoxes(placed);
        const marks = placed.marks.map((mark) => ({ key: mark.key, box: boxOf(mark) }));
        texts.forEach((text, i) => {
          for (const other of texts.slice(i + 1)) expect(boxesTouch(text, other)).toBe(false);
          for (const { box } of marks) expect(boxesTouch(text, box)).toBe(false);
          expect(text.x.start).toBeGreaterThanOrEqual(0);
          expect(text.x.end).toBeLessThanOrEqual(request.frame.width);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('marks of a row keep apart, but for what lies on a wide bar', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { marks } = placeTimeline(request);
        const small = marks
          .filter(({ kind, extent }) => kind !== 'event' || extent.end - extent.start <= BED)
          .map(boxOf);
        small.forEach((box, i) => {
          for (const other of small.slice(i + 1)) {
            const deep = Math.min(box.x.end, other.x.end) - Math.max(box.x.start, other.x.start);
            expect(boxesTouch(box, other) ? deep : 0).toBeLessThan(0.01);
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  test('a shortened label keeps at least eight letters', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { text, cut } of placeTimeline(request).labels) {
          if (cut) expect([...text].length).toBeGreaterThanOrEqual(9);
        }
      }),
    );
  });

  test('the same records give the same picture in any order', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const turned = {
          ...request,
          events: request.events.toReversed(),
          statements: request.statements.toReversed(),
        };
        expect(byKey(placeTimeline(turned))).toEqual(byKey(placeTimeline(request)));
      }),
    );
  });

  test('rows and bins stay while the window is moved without changing its length', () => {
    const events = Array.from({ length: 40 }, (_, i) =>
      eventOn(`e-${String(i).padStart(2, '0')}`, plain(isoDay(19000 + i * 3))),
    );
    const one = placeTimeline({ ...BASE, events, window: { from: 18800, to: 19499 } });
    const two = placeTimeline({ ...BASE, events, window: { from: 18900, to: 19599 } });
    const shape = ({ marks, scale }: PlacedTimeline) =>
      marks.map(({ key, y, extent }) => [key, y, Math.round((extent.start - scale.x(19000)) * 100)]);
    expect(shape(two)).toEqual(shape(one));
  });

  test('a year is a span over the whole year, soft, and a day a point in its middle', () => {
    const { marks, scale } = placeTimeline({
      ...BASE,
      window: { from: plain('2013-01-01').earliest, to: plain('2014-12-31').latest },
      events: [eventOn('year', plain('2013')), eventOn('day', plain('2014-06-01'), { category: 'exercise' })],
    });
    const year = marks.find(({ key }) => key === 'year');
    const day = marks.find(({ key }) => key === 'day');
    expect(year).toMatchObject({ shape: 'bar', coarse: true });
    expect(year?.extent.start).toBeCloseTo(scale.x(plain('2013').earliest));
    expect(year?.extent.end).toBeCloseTo(scale.x(plain('2013').latest + 1));
    expect(day).toMatchObject({ shape: 'point', coarse: false });
    expect(((day?.extent.start ?? 0) + (day?.extent.end ?? 0)) / 2).toBeCloseTo(
      scale.x(plain('2014-06-01').earliest + 0.5),
    );
  });

  test('what has not ended goes on to the edge, from where it began or from where the window does', () => {
    const since = interval(19000, null);
    const inside = placeTimeline({
      ...BASE,
      window: { from: 18900, to: 19900 },
      events: [eventOn('e', since)],
    });
    expect(inside.marks[0]).toMatchObject({
      tail: { kind: 'open', to: inside.frame.plot.end },
      cut: { start: false },
    });
    const later = placeTimeline({
      ...BASE,
      window: { from: 19500, to: 19900 },
      events: [eventOn('e', since)],
    });
    expect(later.marks[0]).toMatchObject({ cut: { start: true } });
    expect(later.marks[0]?.extent.start).toBe(later.frame.plot.start);
  });

  test('what is chosen is shown by itself and named, however crowded its days are', () => {
    const events = Array.from({ length: 50 }, (_, i) =>
      eventOn(`e-${String(i).padStart(2, '0')}`, plain(isoDay(19000 + i))),
    );
    const request = { ...BASE, events };
    expect(placeTimeline(request).marks.some(({ key }) => key === 'e-25')).toBe(false);
    const { marks, labels } = placeTimeline({ ...request, focus: 'e-25' });
    expect(marks.some(({ key }) => key === 'e-25')).toBe(true);
    expect(labels.find(({ id }) => id === 'e-25')?.cut).toBe(false);
  });

  test('statements of one day are counted together, and stand side by side where the day is wide enough', () => {
    const day = plain('2022-11-23');
    const statements = [-2, -1, -1, 0, 1, 2].map((stance, i) => statementOn(`s-${i}`, day, [stance]));
    const far = placeTimeline({ ...BASE, statements });
    expect(far.marks).toHaveLength(1);
    expect(far.marks[0]).toMatchObject({ kind: 'bin', counts: { '-2': 1, '-1': 2, '0': 1, '1': 1, '2': 1 } });
    const near = placeTimeline({
      ...BASE,
      statements,
      window: { from: day.earliest - 3, to: day.earliest + 3 },
    });
    expect(near.marks.map(({ kind }) => kind)).toEqual(Array(6).fill('statement'));
    for (const { extent } of near.marks) {
      expect(extent.start).toBeGreaterThanOrEqual(near.scale.x(day.earliest));
      expect(extent.end).toBeLessThanOrEqual(near.scale.x(day.earliest + 1));
    }
  });

  test('a tick stands above the line when for, below when against, across it when neither', () => {
    const statements = [2, -1, 0].map((stance, i) =>
      statementOn(`s-${i}`, plain(`20${10 + i}-01-01`), [stance]),
    );
    const { marks } = placeTimeline({ ...BASE, statements });
    const [endorse, criticise, neutral] = marks.map((mark) => (mark.kind === 'statement' ? mark : null));
    expect(endorse?.bottom).toBeLessThan(endorse?.y ?? 0);
    expect(criticise?.top).toBeGreaterThan(criticise?.y ?? 0);
    expect((neutral?.top ?? 0) + (neutral?.bottom ?? 0)).toBeCloseTo(2 * (neutral?.y ?? 0));
  });
});

function byKey(placed: PlacedTimeline) {
  return {
    ...placed,
    scale: null,
    marks: placed.marks.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
