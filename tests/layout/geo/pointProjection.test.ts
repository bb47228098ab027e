import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toContainer } from '../../../src/layout/geo/fitFrame';
import { GEO_FRAME_IDS } from '../../../src/layout/geo/geoFrame';
import { pointProjection } from '../../../src/layout/geo/pointProjection';
import { frameProjection } from '../../../src/layout/geo/projectPoint';
import { readFrame } from '../../data/geo/readFrame';

const AS_DRAWN = { scale: 1, x: 0, y: 0 };
const place = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 89, noNaN: true }),
);

describe(pointProjection, () => {
  it.each(GEO_FRAME_IDS)('puts points of %s where the frame was drawn', (id) => {
    const frame = readFrame(id);
    const ours = pointProjection(frame, AS_DRAWN);
    const theirs = frameProjection(frame);
    fc.assert(
      fc.property(place, ([lon, lat]) => {
        // Along the line opposite its middle the map is torn, and either edge is right.
        const turned = Math.abs((((lon + frame.projection.rotate[0] + 540) % 360) + 360) % 360);
        fc.pre(turned > 0.001 && turned < 359.999);
        const [x, y] = theirs([lon, lat]) ?? [];
        const [ox, oy] = ours([lon, lat]) ?? [];
        expect(ox).toBeCloseTo(x ?? Number.NaN, 6);
        expect(oy).toBeCloseTo(y ?? Number.NaN, 6);
      }),
    );
  });

  it('follows the frame into its room', () => {
    const frame = readFrame('focus');
    const fit = { scale: 0.7, x: -31, y: 12 };
    const at = pointProjection(frame, AS_DRAWN)([44.51, 40.18]);
    const there = pointProjection(frame, fit)([44.51, 40.18]);
    expect(there?.map((n) => n.toFixed(6))).toEqual(at && toContainer(fit, at).map((n) => n.toFixed(6)));
  });
});
