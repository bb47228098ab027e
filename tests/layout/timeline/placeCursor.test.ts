import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameTimeline } from '../../../src/layout/timeline/frameTimeline';
import { PILL, placeCursor } from '../../../src/layout/timeline/placeCursor';
import { createTimeScale } from '../../../src/layout/timeline/timeScale';

const frame = frameTimeline({ width: 700, height: 300 });
const scale = createTimeScale({ from: 1000, to: 1200 }, frame.plot);

describe(placeCursor, () => {
  test('in the middle of its day; its date about it, and never out of the frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1200 }), (day) => {
        const { x, left, width, textX, arrow } = placeCursor({ scale, frame }, day);
        expect(arrow).toBeNull();
        expect(x).toBeCloseTo((scale.x(day) + scale.x(day + 1)) / 2);
        expect(textX).toBeCloseTo(left + width / 2);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(frame.width);
        expect(x as number).toBeGreaterThanOrEqual(left);
        expect(x as number).toBeLessThanOrEqual(left + width);
      }),
    );
  });
  test('an arrow at the edge nearest to it where its day is not in the window', () => {
    const before = placeCursor({ scale, frame }, 999);
    const after = placeCursor({ scale, frame }, 1201);
    expect(before).toMatchObject({ x: null, left: frame.plot.start });
    expect(after.x).toBeNull();
    expect(after.left + after.width).toBe(frame.plot.end);
    expect(before.arrow).not.toBe(after.arrow);
    expect(before.width).toBeGreaterThan(PILL.width);
  });
});
