import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/partialDate';
import { placeHits } from '../../../src/layout/timeline/placeHits';
import { boxOf, placeTimeline } from '../../../src/layout/timeline/placeTimeline';
import { markNear, walkMarks } from '../../../src/layout/timeline/walkMarks';
import { anyEvents, anyFrame, anyStatements, anyWindow, EXTENT, measure } from './anyRecords';

const anyPlaced = fc
  .record({ events: anyEvents, statements: anyStatements, window: anyWindow, frame: anyFrame })
  .map((drawn) =>
    placeTimeline({
      ...drawn,
      weights: { statements: new Map(), named: new Map() },
      focus: null,
      measure,
      formatTick: isoDay,
      reach: { events: 12, statements: 4 },
    }),
  );

describe(walkMarks, () => {
  test('from the first of a lane, going right passes every mark of it once and stops at the last', () => {
    fc.assert(
      fc.property(anyPlaced, ({ marks }) => {
        for (const lane of new Set(marks.map((mark) => mark.lane))) {
          const inLane = marks.filter((mark) => mark.lane === lane);
          let mark = walkMarks(marks, inLane[0] as (typeof inLane)[0], 'first');
          const seen = new Set([mark.key]);
          for (
            let next = walkMarks(marks, mark, 'right');
            next !== mark;
            next = walkMarks(marks, mark, 'right')
          ) {
            expect(seen.has(next.key)).toBe(false);
            seen.add(next.key);
            expect(walkMarks(marks, next, 'left')).toBe(mark);
            mark = next;
          }
          expect(seen.size).toBe(inLane.length);
          expect(walkMarks(marks, mark, 'last')).toBe(mark);
        }
      }),
    );
  });
  test('up and down reach every lane that has marks', () => {
    fc.assert(
      fc.property(anyPlaced, ({ marks }) => {
        const [start] = marks;
        if (!start) return;
        let mark = start;
        const lanes = new Set([mark.lane]);
        for (
          let next = walkMarks(marks, mark, 'down');
          next !== mark;
          next = walkMarks(marks, mark, 'down')
        ) {
          lanes.add(next.lane);
          mark = next;
        }
        for (let next = walkMarks(marks, mark, 'up'); next !== mark; next = walkMarks(marks, mark, 'up')) {
          lanes.add(next.lane);
          mark = next;
        }
        expect(lanes).toEqual(new Set(marks.map(({ lane }) => lane)));
      }),
    );
  });
});

describe(markNear, () => {
  test('is null only in an empty lane', () => {
    fc.assert(
      fc.property(anyPlaced, fc.integer({ min: EXTENT.from, max: EXTENT.to }), ({ marks }, day) => {
        expect(markNear(marks, 'force', day) === null).toBe(!marks.some(({ lane }) => lane === 'force'));
      }),
    );
  });
});

describe(placeHits, () => {
  test('a mark that nothing is near has 24 px, and no hit reaches past the middle of a neighbour in its row', () => {
    fc.assert(
      fc.property(anyPlaced, ({ marks, frame }) => {
        const hits = placeHits(marks, frame.lanes);
        for (const mark of marks) {
          const hit = hits.get(mark.key);
          if (!hit) throw new Error('no hit');
          expect(hit.x.end).toBeGreaterThan(hit.x.start);
          expect(hit.y.end).toBeGreaterThan(hit.y.start);
          const alone = !marks.some((other) => other !== mark && other.lane === mark.lane);
          if (alone) expect(hit.x.end - hit.x.start).toBeGreaterThanOrEqual(24 - 0.01);
          for (const other of marks) {
            if (other === mark || other.lane !== mark.lane || Math.abs(other.y - mark.y) >= 1) continue;
            const near = boxOf(other).x;
            const own = boxOf(mark).x;
            if (near.start >= own.end) expect(hit.x.end).toBeLessThanOrEqual((near.start + near.end) / 2);
          }
        }
      }),
    );
  });
});
