import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, concordOf, ordinalAlpha, type Rated } from '../../src/network/agreement';

const { statements } = JSON.parse(readFileSync('data/csto/statements.json', 'utf8'));
const value = fc.integer({ min: -2, max: 2 });
const pairs = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 });

describe(ordinalAlpha, () => {
  it('agrees with the worked example of Krippendorff (2011), data of two observers without gaps', () => {
    // Ten units of two observers, binary: alpha 0.095 there, the same for any metric of two values.
    const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(ordinalAlpha(a.map((x, i) => [x, b[i] ?? 0]))).toBeCloseTo(0.095, 3);
  });

  it('is 1 exactly when all agree, never more, and the same from either side', () => {
    fc.assert(
      fc.property(pairs, (rated) => {
        const alpha = ordinalAlpha(rated);
        const different = new Set(rated.flat()).size;
        if (different < 2) expect(alpha).toBeNull();
        else if (rated.every(([a, b]) => a === b)) expect(alpha).toBe(1);
        else expect(alpha).toBeLessThan(1);
        const turned = ordinalAlpha(rated.map(([a, b]) => [b, a] as const));
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 10);
      }),
    );
  });

  it('knows only the order of values', () => {
    fc.assert(
      fc.property(pairs, (rated) => {
        const stretched = rated.map(([a, b]) => [a ** 3 * 7, b ** 3 * 7] as const);
        expect(ordinalAlpha(stretched) ?? 0).toBeCloseTo(ordinalAlpha(rated) ?? 0, 10);
      }),
    );
  });
});

describe(concordOf, () => {
  it('keeps what only one coder chose apart', () => {
    const rated: Rated[] = [
      [1, 1],
      [2, 1],
      [1, -1],
      [null, 2],
      [0, null],
    ];
    expect(concordOf(rated)).toMatchObject({ shared: 3, chosen: 5, same: 1, near: 2, opposite: 1 });
  });
});

describe(agreementOf, () => {
  it('gives what the research computed by hand from the two codings', () => {
    const agreement = agreementOf(statements, ['a', 'b']);
    const { positions, attitudes } = agreement?.overall ?? {};
    if (!positions || !attitudes) throw new Error('no agreement');
    expect(attitudes).toMatchObject({ shared: 205, opposite: 2 });
    expect(attitudes.same / attitudes.shared).toBeCloseTo(0.6, 2);
    expect(attitudes.near / attitudes.shared).toBeCloseTo(0.99, 2);
    expect(attitudes.alpha).toBeCloseTo(0.88, 2);
    expect(attitudes.shared / attitudes.chosen).toBeCloseTo(0.64, 2);
    expect(positions.shared).toBe(141);
    expect(positions.same / positions.shared).toBeCloseTo(0.98, 2);
    expect(positions.alpha).toBeCloseTo(0.99, 2);
    expect(positions.shared / positions.chosen).toBeCloseTo(0.6, 1);
  });

  it('is nothing without two coders', () => {
    expect(agreementOf(statements, ['a'])).toBeNull();
    expect(agreementOf(statements, ['a', 'c'])).toBeNull();
  });
});
