import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherPlaces, type PlacedEvent } from '../../../src/layout/geo/gatherPlaces';

const mark = fc
  .record({
    event: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ event, x, y }): PlacedEvent => ({ event, place: `${x}/${y}`, lonLat: [x, y], at: [x, y] }));

describe(gatherPlaces, () => {
  it('keeps apart what is apart and joins what is close, at the place of the first', () => {
    const marks: PlacedEvent[] = [
      { event: 'summit', place: 'Yerevan', lonLat: [44.5, 40.2], at: [100, 100] },
      { event: 'protest', place: 'Abovyan', lonLat: [44.6, 40.3], at: [104, 98] },
      { event: 'talks', place: 'Moscow', lonLat: [37.6, 55.8], at: [80, 20] },
    ];
    expect(gatherPlaces(marks, 20).map(({ place, events }) => [place, events])).toEqual([
      ['Yerevan', ['summit', 'protest']],
      ['Moscow', ['talks']],
    ]);
  });

  it('names an event once in a gathering', () => {
    const twice: PlacedEvent[] = [
      { event: 'a', place: 'x', lonLat: [1, 1], at: [0, 0] },
      { event: 'a', place: 'y', lonLat: [1, 1], at: [3, 0] },
    ];
    expect(gatherPlaces(twice, 20)[0]?.events).toEqual(['a']);
  });

  it('loses no event and leaves no two marks within reach', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const gatherings = gatherPlaces(marks, 20);
        expect(new Set(gatherings.flatMap(({ events }) => events))).toEqual(
          new Set(marks.map(({ event }) => event)),
        );
        for (const a of gatherings) {
          for (const b of gatherings) {
            if (a !== b) {
              expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(20);
            }
          }
        }
      }),
    );
  });
});
