import { describe, expect, test } from 'vitest';
import { STANCES, type Stance } from '../../../src/domain/stance';
import type { Bead } from '../../../src/network/twoMode';
import { lineOf } from '../../../src/views/stances/lineOf';

const beads = (...stances: (Stance | null)[]) =>
  stances.map((stance, i) => ({
    key: String(i),
    statement: String(i),
    stance,
    position: null,
    condition: null,
    unverified: false,
    day: i,
  })) as unknown as Bead[];

describe(lineOf, () => {
  test('no two stances have the same line, colour aside', () => {
    const looks = STANCES.map((stance) => {
      const { dash, double } = lineOf({ beads: beads(stance), form: 'beads' });
      return `${dash} ${double}`;
    });
    expect(new Set(looks).size).toBe(STANCES.length);
  });
  test('of differing beads neither stance nor dash is told', () => {
    expect(lineOf({ beads: beads(1, -1), form: 'capsule' })).toMatchObject({
      stance: null,
      dash: null,
      double: false,
    });
    expect(lineOf({ beads: beads(null, 1), form: 'capsule' }).stance).toBeNull();
  });
  test('grows with what was said, up to a point; thin where nothing is marked on it', () => {
    const width = (n: number) => lineOf({ beads: beads(...Array<Stance>(n).fill(1)), form: 'capsule' }).width;
    expect(width(3)).toBeGreaterThan(width(1));
    expect(width(40)).toBe(width(20));
    expect(lineOf({ beads: beads(1, 1, 1), form: 'bare' }).width).toBeLessThan(width(1));
  });
});
