import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAbout, overlap, within } from '../../../src/layout/geo/box';
import { placeCard } from '../../../src/layout/geo/placeCard';

const room = { x0: 8, y0: 8, x1: 792, y1: 432 };
const size = { width: 236, height: 70 };
const plain = { room, obstacles: [], dear: [], cost: () => 0 };

describe(placeCard, () => {
  it('stands below to the left where nothing speaks against it', () => {
    const card = placeCard([400, 200], 13, size, plain);
    expect(card?.box.y0).toBeGreaterThan(200);
    expect((card?.box.x0 ?? 0) + size.width / 2).toBeLessThan(400);
  });

  it('goes elsewhere rather than cover what is dear', () => {
    const dear = [{ box: { x0: 0, y0: 214, x1: 800, y1: 440 }, weight: 10 }];
    const card = placeCard([400, 200], 13, size, { ...plain, dear });
    expect(card && overlap(card.box, { x0: 0, y0: 214, x1: 800, y1: 440 })).toBe(false);
  });

  it('goes to ground that costs nothing', () => {
    const card = placeCard([400, 200], 13, size, { ...plain, cost: ([x]) => (x < 400 ? 9 : 0) });
    expect(card?.box.x0).toBeGreaterThanOrEqual(300);
  });

  it('is left out where it fits nowhere', () => {
    expect(placeCard([400, 200], 13, size, { ...plain, obstacles: [room] })).toBeNull();
  });

  it('stays in the room and never covers its own mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 440 }), (x, y) => {
        const card = placeCard([x, y], 13, size, plain);
        expect(card).not.toBeNull();
        if (!card) return;
        expect(within(card.box, room)).toBe(true);
        expect(overlap(card.box, boxAbout([x, y], 26, 26))).toBe(false);
        expect(card.leader.flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
