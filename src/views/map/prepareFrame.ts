import type { ComponentProps } from 'react';
import type { Geography } from 'react-simple-maps/core';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { readPath, ringsContain } from '../../layout/geo/readPath';

/** A state of a frame in the form that the map library draws, made once per frame so that memos hold. */
export interface PreparedState {
  id: string;
  geography: ComponentProps<typeof Geography>['geography'];
  /** In the frame's px. */
  bounds: readonly [number, number, number, number];
  /** Where its name stands best, in the frame's px; the middle of the bounds where the frame names none. */
  label: readonly [number, number];
  /** Whether a point, in the frame's px, lies in it, to a quarter of a px. */
  contains: (point: readonly [number, number]) => boolean;
}

const prepared = new WeakMap<GeoFrame, readonly PreparedState[]>();

/** The states of a frame, by id; the same objects for the same frame. */
export function prepareFrame(frame: GeoFrame): readonly PreparedState[] {
  let states = prepared.get(frame);
  if (!states) {
    states = frame.states.map(({ id, d, bounds, label }): PreparedState => {
      let rings: ReturnType<typeof readPath> | null = null;
      // Names are placed anew at most steps of the cursor, and ask of the same points each time.
      const known = new Map<number, boolean>();
      const [x0, y0, x1, y1] = bounds;
      return {
        id,
        geography: {
          type: 'Feature',
          geometry: { type: 'GeometryCollection', geometries: [] },
          properties: {},
          rsmKey: id,
          svgPath: d,
        },
        bounds,
        label: label ?? [(x0 + x1) / 2, (y0 + y1) / 2],
        contains: (point) => {
          if (point[0] < x0 || point[0] > x1 || point[1] < y0 || point[1] > y1) return false;
          const [x, y] = [Math.round(point[0] * 2) / 2, Math.round(point[1] * 2) / 2];
          const key = x * 8192 + y;
          let inside = known.get(key);
          if (inside === undefined) {
            rings ??= readPath(d);
            inside = ringsContain(rings, [x, y]);
            // A reader who zooms about asks of ever other points.
            if (known.size > 5000) known.clear();
            known.set(key, inside);
          }
          return inside;
        },
      };
    });
    prepared.set(frame, states);
  }
  return states;
}
