import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHIP_HEIGHT, type ClaimRowsInput, placeClaimRows } from '../../../src/layout/graph/placeClaimRows';
import { type TwoMode, twoMode } from '../../../src/network/twoMode';

const WIDTH = 360;
const measure = (text: string, size: number) => text.length * size * 0.6;

/** Who said what: speaker, claim and stance of each statement. */
const sayings = fc.array(
  fc.record({
    speaker: fc.integer({ min: 0, max: 14 }),
    claim: fc.integer({ min: 0, max: 5 }),
    stance: fc.constantFrom(-2, -1, 0, 1, 2),
  }),
  { minLength: 1, maxLength: 80, size: 'max' },
);
type Sayings = typeof sayings extends fc.Arbitrary<infer T> ? T : never;

function networkOf(said: Sayings): TwoMode {
  const statements = said.map(({ speaker, claim, stance }, i) => ({
    id: `s${i}`,
    speaker: `p${speaker}`,
    for: 'ARM',
    occasion: 'e',
    date: { earliest: i, latest: i },
    repliesTo: [],
    unverified: false,
    coding: { coder: 'a', positions: [], attitudes: [{ target: `c${claim}`, stance }] },
  }));
  return twoMode(statements as unknown as Parameters<typeof twoMode>[0], {
    scope: 'claims',
    isClaim: (id) => id.startsWith('c'),
  });
}

function place(said: Sayings, height: number, more: Partial<ClaimRowsInput> = {}) {
  const network = networkOf(said);
  const input: ClaimRowsInput = {
    network,
    chosen: new Set(),
    labelOf: (id) => `What is claimed in ${id}`,
    nameOf: (id) => `Speaker ${id}`,
    lettersOf: (id) => id.toUpperCase(),
    codeOf: (beads) => `+${beads.length}`,
    measure,
    ...more,
  };
  return { network, placed: placeClaimRows(input, { width: WIDTH, height }) };
}

describe(placeClaimRows, () => {
  test('everything said is on a chip or counted in the last line, once', () => {
    fc.assert(
      fc.property(sayings, fc.integer({ min: 320, max: 900 }), (said, height) => {
        const { network, placed } = place(said, height);
        const keys = [
          ...placed.rows.flatMap(({ chips }) => chips.flatMap(({ beads }) => beads)),
          ...(placed.rest?.beads ?? []),
        ];
        const all = network.ties.flatMap(({ beads }) => beads);
        expect(keys.map(({ key }) => key).sort()).toEqual(all.map(({ key }) => key).sort());
        expect([...placed.rows.map(({ id }) => id), ...(placed.rest?.targets ?? [])].sort()).toEqual(
          network.targets.map(({ id }) => id).sort(),
        );
      }),
    );
  });
  test('nothing lies outside of the frame or on something else', () => {
    fc.assert(
      fc.property(sayings, fc.integer({ min: 320, max: 900 }), (said, height) => {
        const { placed } = place(said, height);
        const chips = placed.rows.flatMap((row) => row.chips);
        for (const { x, width } of chips) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(WIDTH);
        }
        chips.forEach((a, i) => {
          for (const b of chips.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + CHIP_HEIGHT <= b.y ||
              b.y + CHIP_HEIGHT <= a.y;
            expect(apart).toBe(true);
          }
        });
        let y = placed.headBottom;
        for (const row of placed.rows) {
          expect(row.baseline - 12).toBeGreaterThan(y);
          for (const chip of row.chips) {
            expect(chip.y).toBeGreaterThan(row.baseline);
            expect(chip.y + CHIP_HEIGHT).toBeLessThanOrEqual(row.bottom);
          }
          y = row.bottom;
        }
        for (const { baseline } of [...placed.names, ...(placed.rest ? [placed.rest] : [])])
          expect(baseline).toBeLessThan(height);
      }),
      { numRuns: 40 },
    );
  });
  test('what is against stands left of the middle, what is for right of it', () => {
    fc.assert(
      fc.property(sayings, (said) => {
        const { middle, rows } = place(said, 600).placed;
        for (const { side, x, width } of rows.flatMap(({ chips }) => chips)) {
          if (side === 'minus') expect(x + width).toBeLessThanOrEqual(middle.start);
          if (side === 'plus') expect(x).toBeGreaterThanOrEqual(middle.end);
        }
      }),
    );
  });
  test('the order of what is said leaves no trace but through its dates', () => {
    const said = [...Array(20)].map((_, i) => ({
      speaker: i % 7,
      claim: i % 4,
      stance: (i % 5) - 2,
    })) as Sayings;
    const { network, placed } = place(said, 480);
    const turned = { ...network, ties: [...network.ties].reverse(), targets: [...network.targets].reverse() };
    expect(place(said, 480, { network: turned }).placed).toEqual(placed);
  });
  test('what is chosen comes first', () => {
    const said = [...Array(20)].map((_, i) => ({
      speaker: i % 7,
      claim: i < 15 ? 1 : i % 4,
      stance: 1,
    })) as Sayings;
    expect(place(said, 480).placed.rows[0]?.id).toBe('c1');
    expect(place(said, 480, { chosen: new Set(['c3']) }).placed.rows[0]?.id).toBe('c3');
  });
  test('every speaker on a chip is named where there is room', () => {
    const { rows, names } = place(
      [
        { speaker: 1, claim: 1, stance: 1 },
        { speaker: 2, claim: 1, stance: -1 },
      ],
      480,
    ).placed;
    expect(rows).toHaveLength(1);
    expect(names.map(({ id }) => id).sort()).toEqual(['p1', 'p2']);
  });
});
