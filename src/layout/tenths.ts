/** A coordinate in tenths of px: finer than an eye sees, and short to write. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
