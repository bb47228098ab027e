/*
 * Our frames beside a finer, independent drawing of the same land, where the machine has one: read at run
 * time, never copied. Absent, the tests are skipped and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GEO_FRAME_IDS } from '../../../src/layout/geo/geoFrame.ts';
import { readFrame } from './readFrame.ts';

const REFERENCE = new URL('../../../../shared/geo/reference-frames.json', import.meta.url);
const present = existsSync(REFERENCE);
if (!present) console.info('no reference geometry beside the repository (../shared/geo): comparison skipped');

interface ReferenceFrame {
  states: Record<string, { d: string }>;
  disputes: Record<string, string>;
}

/** The reference begins rings with an absolute move. */
function ringsOf(d: string): [number, number][][] {
  const rings: [number, number][][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command, numbers] of d.matchAll(/([Mmlz])([-0-9 ]*)/g)) {
    if (command === 'z') [x, y] = [startX, startY];
    const steps = (numbers?.match(/-?\d+/g) ?? []).map(Number);
    for (let i = 0; i + 1 < steps.length; i += 2) {
      const [dx = 0, dy = 0] = steps.slice(i, i + 2);
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command !== 'l') {
        rings.push([]);
        [startX, startY] = [x, y];
      }
      rings.at(-1)?.push([x / 10, y / 10]);
    }
  }
  return rings;
}

/** Which cells of a grid have their middle in the area, by scanning rows; `scale` cells to a pixel. */
function fill(d: string, width: number, height: number, scale: number): Uint8Array {
  const [columns, rows] = [width * scale, height * scale];
  const cells = new Uint8Array(columns * rows);
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of ringsOf(d)) {
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length] ?? [x0, y0];
      const [top, foot] = [Math.min(y0, y1) * scale, Math.max(y0, y1) * scale];
      for (let row = Math.max(0, Math.ceil(top - 0.5)); row + 0.5 < foot && row < rows; row++) {
        const t = ((row + 0.5) / scale - y0) / (y1 - y0);
        crossings[row]?.push((x0 + t * (x1 - x0)) * scale);
      }
    });
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] ?? 0) - 0.5));
      for (let x = from; x + 0.5 < (xs[i + 1] ?? 0) && x < columns; x++) cells[row * columns + x] = 1;
    }
  });
  return cells;
}

function overlap(a: Uint8Array, b: Uint8Array): number {
  let [both, either] = [0, 0];
  a.forEach((cell, i) => {
    both += cell & (b[i] ?? 0);
    either += cell | (b[i] ?? 0);
  });
  return both / either;
}

const NAMES: Record<string, string> = { XKX: 'KOS', PSE: 'PSX' };
/** Share of common area; what is drawn by hand, or known to differ, may be rougher. */
const ENOUGH: Record<string, number> = { 'south-ossetia': 0.6, golan: 0.6, 'aksai-chin': 0.7, shaksgam: 0.5 };

describe.skipIf(!present)('beside the reference in ../shared/geo', () => {
  const reference: Record<string, ReferenceFrame> = present
    ? JSON.parse(readFileSync(REFERENCE, 'utf8'))
    : {};

  it.each(GEO_FRAME_IDS)('the frame %s covers the same land', (id) => {
    const frame = readFrame(id);
    const scale = id === 'caucasus' || id === 'phone' ? 2 : 1;
    const grid = (d: string) => fill(d, frame.width, frame.height, scale);
    const report: string[] = [];
    const compare = (name: string, ours: string, theirs: string | undefined, enough: number) => {
      if (!theirs) return;
      const [a, b] = [grid(ours), grid(theirs)];
      // Below about a hundred pixels the rounding of the outline is most of the shape.
      if (b.reduce((sum, cell) => sum + cell, 0) < 100 * scale ** 2) return;
      const share = overlap(a, b);
      if (share < enough) report.push(`${name}: ${share.toFixed(3)}`);
    };
    for (const { id: state, d } of frame.states) {
      compare(state, d, reference[id]?.states[NAMES[state] ?? state]?.d, 0.9);
    }
    for (const { id: area, d } of frame.disputes) {
      compare(area, d, reference[id]?.disputes[area], ENOUGH[area] ?? 0.8);
    }
    expect(report).toEqual([]);
  });
});
