import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spell } from '../../../src/domain/member';
import { placeSpells } from '../../../src/views/detail/placeSpells';

const at = (day: number) => ({ earliest: day, latest: day }) as Spell['from'];
const spell = (track: Spell['track'], from: number, to: number | null): Spell =>
  ({
    id: `${track} ${from}`,
    track,
    status: 'member',
    from: at(from),
    to: to === null ? null : at(to),
  }) as Spell;

describe(placeSpells, () => {
  const frame = { width: 340, from: 8_000, to: 20_000, apart: 44 };

  it('lays time along the width, the law above', () => {
    const strip = placeSpells([spell('declared', 14_000, null), spell('legal', 8_000, 14_000)], frame);
    expect(strip.rows).toEqual(['legal', 'declared']);
    expect(strip.spells.map(({ x, width, row }) => [x, width, row])).toEqual([
      [170, 170, 1],
      [0, 170, 0],
    ]);
  });

  it('stays inside the frame and can be seen', () => {
    const spells = fc.array(
      fc.record({
        track: fc.constantFrom('legal' as const, 'declared' as const),
        from: fc.nat(30_000),
        long: fc.nat(9_000),
      }),
    );
    fc.assert(
      fc.property(spells, fc.integer({ min: 50, max: 600 }), (list, width) => {
        const strip = placeSpells(
          list.map(({ track, from, long }) => spell(track, from, long === 0 ? null : from + long)),
          { ...frame, width },
        );
        for (const placed of strip.spells) {
          expect(placed.x).toBeGreaterThanOrEqual(0);
          expect(placed.width).toBeGreaterThanOrEqual(2);
          expect(placed.x + placed.width).toBeLessThanOrEqual(width + 1e-6);
        }
        for (const [i, { x }] of strip.years.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          const before = strip.years[i - 1];
          if (before) expect(x - before.x).toBeGreaterThanOrEqual(frame.apart);
        }
      }),
    );
  });

  it('leaves out what ended before the axis or began after it', () => {
    expect(placeSpells([spell('legal', 0, 100), spell('legal', 30_000, null)], frame).spells).toEqual([]);
  });
});
