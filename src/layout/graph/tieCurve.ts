import { tenths } from '../tenths';

export interface Point {
  x: number;
  y: number;
}

/** A tie leaves its speaker level, turns in the middle, and arrives level. */
export interface TieCurve {
  from: Point;
  to: Point;
  /** Share of the width that each end runs level before it turns; 0 gives a straight line. */
  level: number;
}

/** In tall pictures ties turn early, lest they all meet in the middle: `TieCurve.level` for a size in px. */
export function levelFor(width: number, height: number): number {
  return Math.min(0.42, Math.max(0.1, (0.42 * width) / Math.max(height, 1)) * 1.6);
}

/** Point at t from 0 (speaker) to 1 (target). Ties of the same ends and level share their x at the same t. */
export function curveAt({ from, to, level }: TieCurve, t: number): Point {
  const u = 1 - t;
  const width = to.x - from.x;
  const early = 3 * u * u * t;
  const late = 3 * u * t * t;
  const x = from.x + width * (early * level + late * (1 - level) + t * t * t);
  return { x, y: from.y + (to.y - from.y) * (late + t * t * t) };
}

/** SVG path of the curve, in tenths of px. */
export function curvePath({ from, to, level }: TieCurve): string {
  const reach = (to.x - from.x) * level;
  const at = (x: number, y: number) => `${tenths(x)} ${tenths(y)}`;
  return `M${at(from.x, from.y)}C${at(from.x + reach, from.y)} ${at(to.x - reach, to.y)} ${at(to.x, to.y)}`;
}

/** A curve measured along its length. */
export interface Ruler {
  /** px. */
  length: number;
  /** Point, unit normal and t at a distance in px from the speaker's end; clamped to the curve. */
  at: (distance: number) => { point: Point; normal: Point; t: number };
}

const STEPS = 40;

export function measureCurve(curve: TieCurve): Ruler {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => curveAt(curve, i / STEPS));
  const along = [0];
  for (let i = 1; i <= STEPS; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    along.push((along[i - 1] as number) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const length = along[STEPS] as number;
  return {
    length,
    at(distance) {
      const wanted = Math.min(Math.max(distance, 0), length);
      let i = 1;
      while (i < STEPS && (along[i] as number) < wanted) i++;
      const start = along[i - 1] as number;
      const span = (along[i] as number) - start || 1;
      const share = (wanted - start) / span;
      const a = points[i - 1] as Point;
      const b = points[i] as Point;
      const size = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      return {
        point: { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share },
        normal: { x: -(b.y - a.y) / size, y: (b.x - a.x) / size },
        t: (i - 1 + share) / STEPS,
      };
    },
  };
}
