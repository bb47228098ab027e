/**
 * Asked at a time in milliseconds: 0 when one more is allowed, which is then spent, or else the milliseconds until it
 * will be.
 */
export type Pace = (now: number) => number;

/** At most so many within so many milliseconds, however they fall. Times count up from 0. */
export function startPace(most: number, within: number): Pace {
  const times = new Float64Array(most).fill(-within);
  let next = 0;
  return (now) => {
    const wait = (times[next] as number) + within - now;
    if (wait > 0) return wait;
    times[next] = now;
    next = (next + 1) % most;
    return 0;
  };
}
