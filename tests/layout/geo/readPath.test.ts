import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeArea, writeLines } from '../../../data/build/geo/writePath.ts';
import { pathContains, readPath } from '../../../src/layout/geo/readPath.ts';

const square: [number, number][] = [
  [1, 1],
  [9, 1],
  [9, 9],
  [1, 9],
];
const hole = square.map(([x, y]): [number, number] => [x / 2 + 2.5, y / 2 + 2.5]);
const closed = (ring: [number, number][]) => [...ring, ...ring.slice(0, 1)];
const holed = writeArea({ coordinates: [[closed(square), closed(hole)]] });

/** Neighbours differ, since the writer drops points that fall together. */
const line = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -30, max: 9999 }), fc.integer({ min: -30, max: 9999 })), {
    minLength: 3,
    maxLength: 12,
    selector: String,
  })
  .map((points) => points.map(([x, y]): [number, number] => [x / 10, y / 10]));

describe(readPath, () => {
  it('reads back the areas that the build writes', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (rings) => {
        expect(readPath(writeArea({ coordinates: [rings.map(closed)] }))).toEqual(rings);
      }),
    );
  });

  it('reads back the lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        expect(readPath(writeLines({ coordinates: lines }))).toEqual(lines);
      }),
    );
  });

  it('is empty for an empty path', () => {
    expect(readPath('')).toEqual([]);
  });
});

describe(pathContains, () => {
  it('counts a hole out', () => {
    expect(pathContains(holed, [2, 2])).toBe(true);
    expect(pathContains(holed, [5, 5])).toBe(false);
    expect(pathContains(holed, [0.5, 5])).toBe(false);
  });
});
