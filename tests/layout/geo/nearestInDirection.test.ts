import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/layout/geo/box';
import { DIRECTIONS, nearestInDirection } from '../../../src/layout/geo/nearestInDirection';

const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 500 }));
const places = fc
  .uniqueArray(point, { minLength: 1, maxLength: 30, selector: ([x, y]) => `${x} ${y}` })
  .map((points) => points.map((at, i) => ({ id: `S${i}`, at: at as Point })));

describe(nearestInDirection, () => {
  const cross = [
    { id: 'west', at: [0, 100] as Point },
    { id: 'east', at: [200, 100] as Point },
    { id: 'north', at: [100, 0] as Point },
    { id: 'south', at: [100, 200] as Point },
  ];

  it('goes to the place that lies that way', () => {
    expect(DIRECTIONS.map((way) => nearestInDirection([100, 100], way, cross))).toEqual([
      'west',
      'east',
      'north',
      'south',
    ]);
  });

  it('prefers what lies straight ahead to what is nearer but far aside', () => {
    const two = [
      { id: 'ahead', at: [160, 105] as Point },
      { id: 'aside', at: [110, 145] as Point },
    ];
    expect(nearestInDirection([100, 100], 'right', two)).toBe('ahead');
  });

  it('takes what lies aside when nothing is ahead, and nothing when nothing lies that way', () => {
    const one = [{ id: 'aside', at: [110, 190] as Point }];
    expect(nearestInDirection([100, 100], 'right', one)).toBe('aside');
    expect(nearestInDirection([100, 100], 'left', one)).toBeNull();
  });

  it('moves that way and no other, whatever the order of the places', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...DIRECTIONS), (all, way) => {
        const from = all[0]?.at ?? [0, 0];
        const next = nearestInDirection(from, way, all);
        expect(nearestInDirection(from, way, [...all].reverse())).toBe(next);
        const at = all.find(({ id }) => id === next)?.at;
        if (!at) return;
        const [dx, dy] = [at[0] - from[0], at[1] - from[1]];
        expect({ left: -dx, right: dx, up: -dy, down: dy }[way]).toBeGreaterThan(0);
      }),
    );
  });

  it('comes to an end: nobody walks in circles by one key', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...DIRECTIONS), (all, way) => {
        let at: Point | undefined = all[0]?.at;
        let steps = 0;
        while (at) {
          const next: string | null = nearestInDirection(at, way, all);
          at = all.find(({ id }) => id === next)?.at;
          steps++;
        }
        expect(steps).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
