import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Point, within } from '../../../src/layout/geo/box';
import { type LabelWish, placeLabels } from '../../../src/layout/geo/placeLabels';
import type { Measure } from '../../../src/layout/textWidth';

/** Every letter as wide as six tenths of its height. */
const measure: Measure = (text, size, _weight, spacing = 0) => text.length * (size * 0.6 + spacing);
const room = { x0: 0, y0: 0, x1: 600, y1: 400 };

function wish(id: string, x: number, y: number, width: number, height: number, rank = 1): LabelWish {
  const bounds = { x0: x, y0: y, x1: x + width, y1: y + height };
  return {
    id,
    text: id,
    forms: [
      { size: 18, spacing: 3 },
      { size: 12, spacing: 0 },
    ],
    weight: 600,
    at: [x + width / 2, y + height / 2],
    bounds,
    contains: ([px, py]: Point) => px >= bounds.x0 && px <= bounds.x1 && py >= bounds.y0 && py <= bounds.y1,
    rank,
    mayLeave: true,
    guarded: true,
  };
}

const free = { room, obstacles: [], avoid: [], measure };

describe(placeLabels, () => {
  it('sets a large area in large letters in its middle', () => {
    const [label] = placeLabels([wish('LARGE', 100, 100, 300, 200)], free);
    expect(label).toMatchObject({ size: 18, inside: true, leader: null, at: [250, 200] });
  });

  it('sets a small area beside itself, near enough to need no line', () => {
    const [label] = placeLabels([wish('Armenia', 300, 200, 20, 20)], free);
    expect(label).toMatchObject({ size: 12, inside: false, leader: null });
    expect(label && overlap(label.box, { x0: 300, y0: 200, x1: 320, y1: 220 })).toBe(false);
  });

  it('draws a line to a name that had to stand off', () => {
    const around = [
      { x0: 240, y0: 222, x1: 380, y1: 242 },
      { x0: 200, y0: 190, x1: 298, y1: 230 },
      { x0: 322, y0: 190, x1: 420, y1: 230 },
      { x0: 240, y0: 178, x1: 380, y1: 198 },
    ];
    const [label] = placeLabels([wish('Armenia', 300, 200, 20, 20)], { ...free, obstacles: around });
    expect(label?.leader).not.toBeNull();
  });

  it('does not put a name on the ground of another that could be taken for its own', () => {
    const small = wish('Small', 300, 200, 20, 20, 2);
    const below = wish('Below', 200, 221, 220, 150, 1);
    const label = placeLabels([small, below], free).find(({ id }) => id === 'Small');
    expect(label && below.contains(label.at)).toBe(false);
  });

  it('leaves out what finds no room rather than cover another', () => {
    expect(placeLabels([wish('Armenia', 300, 200, 20, 20)], { ...free, obstacles: [room] })).toEqual([]);
  });

  it('keeps a name off a point to avoid, where it can', () => {
    const [label] = placeLabels([wish('LARGE', 100, 100, 300, 200)], { ...free, avoid: [[250, 200]] });
    expect(label?.inside).toBe(true);
    expect(label && overlap(label.box, { x0: 245, y0: 195, x1: 255, y1: 205 })).toBe(false);
  });

  const wishes = fc
    .array(
      fc.record({
        x: fc.integer({ min: -50, max: 600 }),
        y: fc.integer({ min: -50, max: 400 }),
        width: fc.integer({ min: 4, max: 300 }),
        height: fc.integer({ min: 4, max: 200 }),
        rank: fc.integer({ min: 0, max: 3 }),
        mayLeave: fc.boolean(),
      }),
      { maxLength: 14 },
    )
    .map((areas) =>
      areas.map(({ x, y, width, height, rank, mayLeave }, i) => ({
        ...wish(`State ${i}`, x, y, width, height, rank),
        mayLeave,
      })),
    );
  const obstacles = [{ x0: 0, y0: 300, x1: 180, y1: 400 }];

  it('keeps every name in the room, off the obstacles and off every other, at 12 px or more', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, { ...free, obstacles });
        for (const label of placed) {
          expect(label.at.every(Number.isFinite)).toBe(true);
          expect(label.size).toBeGreaterThanOrEqual(12);
          expect(within(label.box, room)).toBe(true);
          expect(obstacles.some((box) => overlap(box, label.box))).toBe(false);
          expect(placed.some((other) => other !== label && overlap(other.box, label.box))).toBe(false);
        }
      }),
    );
  });

  it('places the same names for any order of the wishes', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        expect(placeLabels([...all].reverse(), free)).toEqual(placeLabels(all, free));
      }),
    );
  });
});
