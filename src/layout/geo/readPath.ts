/**
 * The rings (or open lines) of a frame's path, as points in pixels. Reads what the build writes: `m` with
 * one pair, `l` with one or more, `z`, all relative, integers in tenths of a pixel.
 */
export function readPath(d: string): [number, number][][] {
  const rings: [number, number][][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, numbers] of d.matchAll(/([mlz])([-0-9 ]*)/g)) {
    if (command === 'z') {
      [x, y] = [startX, startY];
      continue;
    }
    const steps = (numbers?.match(/-?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      if (command === 'm') {
        rings.push([]);
        [startX, startY] = [x, y];
      }
      rings.at(-1)?.push([x / 10, y / 10]);
    }
  }
  return rings;
}

/** Whether a point, in pixels, lies in the area of a path by the even-odd rule. */
export function pathContains(d: string, point: readonly [number, number]): boolean {
  return ringsContain(readPath(d), point);
}

/** The same for a path that is read already, for whoever asks often. */
export function ringsContain(
  rings: readonly (readonly (readonly [number, number])[])[],
  [px, py]: readonly [number, number],
): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before) {
        const [x0, y0] = before;
        const [x1, y1] = point;
        if (y0 > py !== y1 > py && px < ((x1 - x0) * (py - y0)) / (y1 - y0) + x0) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
