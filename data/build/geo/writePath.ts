import type { MultiLineString, MultiPolygon, Position } from 'geojson';

type Cell = readonly [number, number];

/** Integer tenths, without points that fall together. */
function roundLine(line: readonly Position[]): Cell[] {
  const kept: Cell[] = [];
  for (const [px = 0, py = 0] of line) {
    const x = Math.round(px * 10);
    const y = Math.round(py * 10);
    const last = kept.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    kept.push([x, y]);
  }
  return kept;
}

class PathWriter {
  private text = '';
  private x = 0;
  private y = 0;

  add(points: readonly Cell[], closed: boolean): void {
    const [startX, startY] = points[0] ?? [0, 0];
    this.text += `m${this.step(startX, startY)}`;
    let command = 'l';
    for (const [x, y] of points.slice(1)) {
      const step = this.step(x, y);
      this.text += command + (command === '' && !step.startsWith('-') ? ' ' : '') + step;
      command = '';
    }
    if (!closed) return;
    this.text += 'z';
    this.x = startX;
    this.y = startY;
  }

  private step(x: number, y: number): string {
    const dx = x - this.x;
    const dy = y - this.y;
    this.x = x;
    this.y = y;
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  }

  toString(): string {
    return this.text;
  }
}

/** Areas in pixels as a path; rings that are no area once rounded go. */
export function writeArea({ coordinates }: Pick<MultiPolygon, 'coordinates'>): string {
  const writer = new PathWriter();
  for (const ring of coordinates.flat()) {
    const points = roundLine(ring);
    const [first, last] = [points[0], points.at(-1)];
    if (first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
    if (points.length >= 3) writer.add(points, true);
  }
  return writer.toString();
}

/** Open lines in pixels as a path. */
export function writeLines({ coordinates }: Pick<MultiLineString, 'coordinates'>): string {
  const writer = new PathWriter();
  for (const line of coordinates) {
    const points = roundLine(line);
    if (points.length >= 2) writer.add(points, false);
  }
  return writer.toString();
}
