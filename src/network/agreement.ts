import type { Agreement, AgreementFigures, Concord } from '../domain/agreement';
import { codingBy } from '../domain/codingBy';
import { stanceOfPosition } from '../domain/stance';
import type { Statement } from '../domain/statement';

/*
 * statements coded by two coders → choices (statement and target) and their values → how far they agree
 */

/** A pair of values, −2 to 2, that two coders gave for one choice; null where one of them didn't choose it. */
export type Rated = readonly [number | null, number | null];

/** How far the first two coders agree; null when there are fewer, or nothing is coded by both. */
export function agreementOf(
  statements: readonly Pick<Statement, 'codings'>[],
  coders: readonly string[],
): Agreement | null {
  const [first, second] = coders;
  if (first === undefined || second === undefined) return null;
  const positions = new Map<string, Rated[]>();
  const attitudes: Rated[] = [];
  for (const statement of statements) {
    if (![first, second].every((coder) => statement.codings.some((coding) => coding.coder === coder)))
      continue;
    const [a, b] = [codingBy(statement, first), codingBy(statement, second)];
    const stands = paired(
      a.positions.map(({ claim, position }) => [claim, stanceOfPosition(position)]),
      b.positions.map(({ claim, position }) => [claim, stanceOfPosition(position)]),
    );
    for (const [claim, rated] of stands) positions.set(claim, [...(positions.get(claim) ?? []), rated]);
    const towards = paired(
      a.attitudes.map(({ target, stance }) => [target, stance]),
      b.attitudes.map(({ target, stance }) => [target, stance]),
    );
    attitudes.push(...towards.values());
  }
  const all = [...positions.values()].flat();
  if (all.length + attitudes.length === 0) return null;
  const claims = [...positions].sort(([x], [y]) => (x < y ? -1 : 1));
  return {
    coders: [first, second],
    overall: { positions: concordOf(all), attitudes: concordOf(attitudes) },
    claims: Object.fromEntries(
      claims.map(([claim, rated]): [string, AgreementFigures] => [
        claim,
        { positions: concordOf(rated), attitudes: null },
      ]),
    ),
  };
}

/** Counts over choices of one kind, and alpha over those that both made. */
export function concordOf(rated: readonly Rated[]): Concord {
  const shared = rated.flatMap(([a, b]): [number, number][] => (a === null || b === null ? [] : [[a, b]]));
  const count = (holds: (a: number, b: number) => boolean) => shared.filter(([a, b]) => holds(a, b)).length;
  return {
    shared: shared.length,
    chosen: rated.length,
    same: count((a, b) => a === b),
    near: count((a, b) => Math.abs(a - b) <= 1),
    opposite: count((a, b) => a * b < 0),
    alpha: ordinalAlpha(shared),
  };
}

/**
 * Krippendorff's alpha for two coders without gaps, ordinal: 1 is full agreement, 0 what chance would give. Null when
 * fewer than two different values were given, where it isn't defined. After K. Krippendorff, “Computing Krippendorff's
 * Alpha-Reliability” (2011): the difference of two ranks is the number of values from one to the other, the outer two
 * counted by half, squared.
 */
export function ordinalAlpha(pairs: readonly (readonly [number, number])[]): number | null {
  const counts = new Map<number, number>();
  for (const value of pairs.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  if (values.length < 2) return null;
  const total = pairs.length * 2;
  const countOf = (value: number) => counts.get(value) ?? 0;
  const difference = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = values.filter((value) => value >= low && value <= high);
    const sum = between.reduce((all, value) => all + countOf(value), 0);
    return a === b ? 0 : (sum - (countOf(low) + countOf(high)) / 2) ** 2;
  };
  const observed = pairs.reduce((sum, [a, b]) => sum + 2 * difference(a, b), 0) / total;
  const expected =
    values.reduce(
      (sum, a) => sum + values.reduce((inner, b) => inner + countOf(a) * countOf(b) * difference(a, b), 0),
      0,
    ) /
    (total * (total - 1));
  return expected === 0 ? null : 1 - observed / expected;
}

function paired(
  a: readonly (readonly [string, number])[],
  b: readonly (readonly [string, number])[],
): Map<string, Rated> {
  const [left, right] = [new Map(a), new Map(b)];
  return new Map(
    [...new Set([...left.keys(), ...right.keys()])].map((key): [string, Rated] => [
      key,
      [left.get(key) ?? null, right.get(key) ?? null],
    ]),
  );
}
