import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/domain/statement';
import { mixOf, SCOPES, twoMode } from '../../src/network/twoMode';
import { isClaim, shuffled, statementOf, statements } from './statementsOf';

const choices = (scope: (typeof SCOPES)[number]) => ({ scope, isClaim });
const anyScope = fc.constantFrom(...SCOPES);

describe(twoMode, () => {
  test('each statement is at least one bead, and everything is counted', () => {
    fc.assert(
      fc.property(statements(40), anyScope, (all, scope) => {
        const network = twoMode(all, choices(scope));
        const beads = network.ties.flatMap((tie) => tie.beads);
        expect(new Set(beads.map(({ statement }) => statement))).toEqual(new Set(all.map(({ id }) => id)));
        expect(new Set(beads.map(({ key }) => key)).size).toBe(beads.length);
        const ofSpeakers = network.speakers.reduce((sum, speaker) => sum + speaker.statements, 0);
        expect(ofSpeakers).toBe(all.length);
        for (const target of network.targets) {
          const own = network.ties.filter((tie) => tie.target === target.id).flatMap((tie) => tie.beads);
          expect(new Set(own.map(({ statement }) => statement)).size).toBe(target.statements);
        }
        for (const { mix, beads: own } of network.ties)
          expect(mix.minus + mix.zero + mix.plus + mix.unknown).toBe(own.length);
      }),
    );
  });

  test('everything has a bead for each position and each attitude towards anything else', () => {
    fc.assert(
      fc.property(statements(30), (all) => {
        const network = twoMode(all, choices('everything'));
        const expected = all.reduce((sum, statement) => {
          const { positions, attitudes } = statement.coding;
          const claims = new Set(positions.map(({ claim }) => claim));
          const rest = attitudes.filter(({ target }) => !claims.has(target)).length;
          return sum + Math.max(positions.length + rest, 1);
        }, 0);
        expect(network.ties.reduce((sum, { beads }) => sum + beads.length, 0)).toBe(expected);
      }),
    );
  });

  test('claims leave out other targets of statements that speak of a claim', () => {
    fc.assert(
      fc.property(statements(30), (all) => {
        const network = twoMode(all, choices('claims'));
        for (const { target, beads } of network.ties) {
          if (isClaim(target)) continue;
          for (const { statement } of beads) {
            const found = all.find(({ id }) => id === statement) as Statement;
            const { positions, attitudes } = found.coding;
            expect(positions.length === 0 && !attitudes.some((one) => isClaim(one.target))).toBe(true);
          }
        }
      }),
    );
  });

  test('the order of the input leaves no trace', () => {
    fc.assert(
      fc.property(statements(30), fc.nat(), anyScope, (all, seed, scope) => {
        expect(twoMode(shuffled(all, seed), choices(scope))).toEqual(twoMode(all, choices(scope)));
      }),
    );
  });

  test('other names for the speakers change names and nothing else', () => {
    fc.assert(
      fc.property(statements(30), (all) => {
        const renamed = all.map((one): Statement => ({ ...one, speaker: `x-${one.speaker}` }));
        const sizes = (list: readonly Statement[]) =>
          twoMode(list, choices('claims'))
            .ties.map(
              ({ speaker, target, beads }) => `${speaker.replace('x-', '')} ${target} ${beads.length}`,
            )
            .sort();
        expect(sizes(renamed)).toEqual(sizes(all));
      }),
    );
  });

  test('beads of a tie are in order of date', () => {
    fc.assert(
      fc.property(statements(40), (all) => {
        for (const { beads } of twoMode(all, choices('claims')).ties) {
          const days = beads.map(({ day }) => day);
          expect(days).toEqual([...days].sort((a, b) => a - b));
        }
      }),
    );
  });

  const plain = { speaker: 'speaker-0', day: 3, repliesTo: null, positions: [], attitudes: [] };

  test('what is coded on nothing hangs on its occasion, without a stance', () => {
    const network = twoMode([statementOf(0, plain, 0)], choices('claims'));
    expect(network.ties).toMatchObject([{ target: 'occasion', beads: [{ stance: null, position: null }] }]);
    expect(network.ties[0]?.mix).toEqual({ minus: 0, zero: 0, plus: 0, unknown: 1 });
  });

  test('an attitude towards the claim lends its strength to the position, if it has its sign', () => {
    const strong = (stance: 2 | -2) =>
      twoMode(
        [
          statementOf(
            0,
            {
              ...plain,
              positions: [{ claim: 'claim-a', position: 'agree' }],
              attitudes: [{ target: 'claim-a', stance, conditional: true }],
            },
            0,
          ),
        ],
        choices('claims'),
      ).ties[0]?.beads[0];
    expect(strong(2)).toMatchObject({ stance: 2, position: 'agree', condition: 'if so' });
    expect(strong(-2)).toMatchObject({ stance: 1, position: 'agree' });
  });

  test('replies to what is not given are left out', () => {
    const first = statementOf(0, plain, 0);
    const second = statementOf(1, { ...plain, repliesTo: 0 }, 1);
    expect(twoMode([first, second], choices('claims')).replies).toEqual([
      { from: 's-1', to: 's-0', kind: 'answers' },
    ]);
    expect(twoMode([second], choices('claims')).replies).toEqual([]);
  });
});

describe(mixOf, () => {
  test('counts by sign, whatever the strength', () => {
    const beads = ([-2, -1, 0, 1, 2, 2, null] as const).map((stance) => ({ stance }));
    expect(mixOf(beads)).toEqual({ minus: 2, zero: 1, plus: 3, unknown: 1 });
  });
});
