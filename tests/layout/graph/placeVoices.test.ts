import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../data/build/readEdtf';
import { findFolders, readFolder } from '../../../data/build/readFolder';
import { nameOf, shortNameOf } from '../../../src/domain/dataset';
import { parseWhole } from '../../../src/domain/parseWhole';
import type { Statement } from '../../../src/domain/statement';
import { BEAD_PITCH, CAPSULE_HEIGHT } from '../../../src/layout/graph/placeMarks';
import { type PlacedVoices, placeVoices, type VoicesInput } from '../../../src/layout/graph/placeVoices';
import { alignmentOrder } from '../../../src/network/alignmentOrder';
import { type Scope, type TwoMode, twoMode } from '../../../src/network/twoMode';
import { isClaim, shuffled, statements } from '../../network/statementsOf';

const FRAME = { width: 540, height: 400 };
const measure = (text: string, size: number) => text.length * size * 0.56;

function inputFor(network: TwoMode, more: Partial<VoicesInput> = {}): VoicesInput {
  return {
    network,
    alignment: alignmentOrder(network),
    labelOf: (id) => ({ name: id.replace(/-/g, ' '), note: isClaim(id) ? null : 'A state' }),
    labelOthers: (_, count, all) => ({ name: `${count} others`, note: `${all} statements` }),
    codesOf: ({ minus, zero, plus, unknown }) =>
      [minus, zero, plus, unknown].filter((n) => n > 0).map((n) => `+${n}`),
    lit: new Set(),
    wanted: new Set(),
    open: new Set(),
    unfolded: new Set(),
    measure,
    ...more,
  };
}

const networkOf = (all: readonly Statement[], scope: Scope = 'claims') => twoMode(all, { scope, isClaim });

/** Everything that must hold of a picture, whatever is in it. */
function expectReadable(placed: PlacedVoices, network: TwoMode): void {
  const beads = placed.ties.flatMap(({ marks }) => marks);
  const capsules = placed.ties.flatMap(({ capsule }) => (capsule ? [capsule] : []));
  const parties = [...placed.speakers, ...placed.targets];

  for (const { x, y } of [...beads, ...capsules, ...parties]) {
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(placed.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(placed.height);
  }
  for (const column of [placed.speakers, placed.targets]) {
    column.forEach((party, i) => {
      expect(party.y - party.height / 2).toBeGreaterThanOrEqual(0);
      expect(party.y + party.height / 2).toBeLessThanOrEqual(placed.height);
      const next = column[i + 1];
      if (next) expect(next.y - party.y).toBeGreaterThanOrEqual((party.height + next.height) / 2);
    });
  }
  const labelsEnd = Math.max(...placed.speakers.map(({ left, width }) => left + width));
  const boxesStart = Math.min(...placed.targets.map(({ left }) => left));
  for (const { x } of beads) {
    expect(x - BEAD_PITCH / 2).toBeGreaterThanOrEqual(labelsEnd - 0.1);
    expect(x + BEAD_PITCH / 2).toBeLessThanOrEqual(boxesStart + 0.1);
  }
  beads.forEach((a, i) => {
    for (const b of beads.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(BEAD_PITCH - 0.2);
    for (const capsule of capsules) {
      const clear =
        Math.abs(a.x - capsule.x) >= (capsule.width + BEAD_PITCH) / 2 - 0.2 ||
        Math.abs(a.y - capsule.y) >= (CAPSULE_HEIGHT + BEAD_PITCH) / 2 - 0.2;
      expect(clear).toBe(true);
    }
  });

  // Nothing is dropped: every bead of the network is on exactly one tie, every party shown or gathered.
  const onTies = placed.ties.flatMap((tie) => tie.beads.map(({ key }) => key)).sort();
  expect(onTies).toEqual(network.ties.flatMap((tie) => tie.beads.map(({ key }) => key)).sort());
  const told = (column: PlacedVoices['speakers']) =>
    column.flatMap(({ id, folded }) => (id === null ? folded : [id])).sort();
  expect(told(placed.speakers)).toEqual(network.speakers.map(({ id }) => id));
  expect(told(placed.targets)).toEqual(network.targets.map(({ id }) => id));
}

describe(placeVoices, () => {
  test('any record gives a readable picture', () => {
    fc.assert(
      fc.property(
        statements(60, 1),
        fc.integer({ min: 420, max: 900 }),
        fc.integer({ min: 220, max: 900 }),
        fc.constantFrom<Scope>('claims', 'everything'),
        (all, width, height, scope) => {
          const network = networkOf(all, scope);
          expectReadable(placeVoices(inputFor(network), { width, height }), network);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('so does any choice', () => {
    fc.assert(
      fc.property(statements(50, 1), fc.nat(), (all, pick) => {
        const network = networkOf(all);
        const speaker = network.speakers[pick % network.speakers.length]?.id ?? '';
        const own = network.ties.filter((tie) => tie.speaker === speaker);
        const lit = new Set(own.flatMap(({ beads }) => beads.map(({ key }) => key)));
        const placed = placeVoices(inputFor(network, { lit, wanted: new Set([speaker]) }), FRAME);
        expectReadable(placed, network);
        expect(placed.speakers.some(({ id }) => id === speaker)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the same record gives the same picture, whatever its order', () => {
    fc.assert(
      fc.property(statements(40, 1), fc.nat(), (all, seed) => {
        const place = (list: readonly Statement[]) => placeVoices(inputFor(networkOf(list)), FRAME);
        expect(place(shuffled(all, seed))).toEqual(place(all));
      }),
      { numRuns: 40 },
    );
  });

  test('unfolding both columns shows everyone, in a taller picture', () => {
    fc.assert(
      fc.property(statements(60, 30), (all) => {
        const network = networkOf(all);
        const placed = placeVoices(inputFor(network, { unfolded: new Set(['speaker', 'target']) }), FRAME);
        expectReadable(placed, network);
        expect([...placed.speakers, ...placed.targets].every(({ id }) => id !== null)).toBe(true);
        expect(placed.height).toBeGreaterThanOrEqual(FRAME.height);
      }),
      { numRuns: 20 },
    );
  });

  test('a tie that is opened shows its beads', () => {
    fc.assert(
      fc.property(statements(50, 1), fc.nat(), (all, pick) => {
        const network = networkOf(all);
        const shown = placeVoices(inputFor(network), FRAME).ties.filter(({ beads }) => beads.length <= 8);
        const tie = shown.filter(({ key }) => !key.includes('*'))[pick % Math.max(shown.length, 1)];
        if (!tie) return;
        const placed = placeVoices(inputFor(network, { open: new Set([tie.key]) }), FRAME);
        const opened = placed.ties.find(({ key }) => key === tie.key);
        expect(opened?.form).toBe('beads');
        expect(opened?.marks.map(({ key }) => key)).toEqual(tie.beads.map(({ key }) => key));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the shipped records', () => {
  for (const folder of findFolders('data')) {
    const { dataset } = parseWhole(readFolder(folder), readEdtf);
    if (!dataset) throw new Error(`${folder} can’t be read`);
    const all = [...dataset.statements.values()];
    const choices = { scope: 'claims', isClaim: (id: string) => dataset.claims.has(id) } as const;
    const input = (network: TwoMode, more: Partial<VoicesInput> = {}) =>
      inputFor(network, {
        alignment: alignmentOrder(twoMode(all, choices)),
        labelOf: (id) =>
          dataset.claims.has(id)
            ? { name: shortNameOf(dataset, id), note: null }
            : { name: nameOf(dataset, id), note: 'A state' },
        ...more,
      });

    test.each([
      { width: 540, height: 380 },
      { width: 700, height: 430 },
      { width: 540, height: 1200 },
    ])(`${folder} is readable at $width × $height`, (frame) => {
      const network = twoMode(all, choices);
      expectReadable(placeVoices(input(network), frame), network);
    });

    test(`${folder}: every statement shows a bead when it is chosen`, () => {
      const network = twoMode(all, choices);
      for (const statement of all) {
        const ties = network.ties.filter(({ beads }) =>
          beads.some((bead) => bead.statement === statement.id),
        );
        const lit = new Set(
          ties
            .flatMap(({ beads }) => beads.filter((bead) => bead.statement === statement.id))
            .map(({ key }) => key),
        );
        const wanted = new Set(ties.flatMap(({ speaker, target }) => [speaker as string, target]));
        const placed = placeVoices(input(network, { lit, wanted }), FRAME);
        const shown = placed.ties.some(({ marks }) => marks.some((bead) => bead.statement === statement.id));
        expect(shown, statement.id).toBe(true);
      }
    });
  }
});
