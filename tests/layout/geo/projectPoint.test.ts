import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameProjection, projectPoint } from '../../../src/layout/geo/projectPoint.ts';
import { readFrame } from '../../data/geo/readFrame.ts';

describe(projectPoint, () => {
  const frame = readFrame('focus');

  it('comes back to the same place', () => {
    const back = frameProjection(frame).invert;
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: frame.width - 1, noNaN: true }),
        fc.double({ min: 1, max: frame.height - 1, noNaN: true }),
        (x, y) => {
          const lonLat = back?.([x, y]);
          if (!lonLat) throw new Error('the frame has a hole');
          const there = projectPoint(frame, lonLat);
          expect(there?.[0] ?? Number.NaN).toBeCloseTo(x, 4);
          expect(there?.[1] ?? Number.NaN).toBeCloseTo(y, 4);
        },
      ),
    );
  });

  it('is null outside the picture, and for what is no place', () => {
    expect(projectPoint(frame, [-74, 40.7])).toBeNull();
    expect(projectPoint(frame, [139.7, 35.7])).toBeNull();
    expect(projectPoint(frame, [Number.NaN, 40])).toBeNull();
  });

  it('lays east to the right and north above', () => {
    const [minsk, moscow, yerevan] = [
      [27.57, 53.9],
      [37.62, 55.75],
      [44.51, 40.18],
    ].map(([lon = 0, lat = 0]) => projectPoint(frame, [lon, lat]) ?? [Number.NaN, Number.NaN]);
    expect(minsk?.[0]).toBeLessThan(moscow?.[0] ?? 0);
    expect(moscow?.[1]).toBeLessThan(yerevan?.[1] ?? 0);
  });

  it('gives the fixed numbers of the frame, so that a rebuilt map keeps places where they were', () => {
    const yerevan = projectPoint(frame, [44.51, 40.18]);
    expect(yerevan?.map(Math.round)).toEqual([366, 441]);
  });
});
