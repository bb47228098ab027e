import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingBy } from '../../src/domain/codingBy';
import type { Dataset } from '../../src/domain/dataset';
import {
  BOTH,
  certainOnly,
  countLeftOut,
  isCertain,
  readBy,
  sharedCoding,
} from '../../src/state/projections';
import { loadRecord } from '../../tools/pages/loadRecord';

const { dataset }: { dataset: Dataset } = loadRecord('data', 'csto');
const choice = fc.constantFrom(null, 'a', 'b', BOTH, 'nobody');

describe(readBy, () => {
  it('is the record itself for its first coder and for a coder it doesn’t know', () => {
    for (const coder of [null, 'a', 'nobody']) expect(readBy(dataset, coder)).toBe(dataset);
  });

  it('shows what the chosen coder gave, and changes nothing else', () => {
    const read = readBy(dataset, 'b');
    for (const [id, statement] of read.statements) {
      expect(statement.coding).toEqual(codingBy(statement, 'b'));
      expect({ ...statement, coding: null }).toEqual({ ...dataset.statements.get(id), coding: null });
    }
  });

  it('shares no more than either has, the same from either side', () => {
    for (const statement of dataset.statements.values()) {
      const [ab, ba] = [sharedCoding(statement, ['a', 'b']), sharedCoding(statement, ['b', 'a'])];
      const told = ({ positions, attitudes }: typeof ab) =>
        [
          ...positions.map((p) => `${p.claim} ${p.position}`),
          ...attitudes.map((a) => `${a.target} ${a.stance}`),
        ].sort();
      expect(told(ab)).toEqual(told(ba));
      for (const coder of ['a', 'b']) {
        const own = new Set(told(codingBy(statement, coder)));
        for (const one of told(ab)) expect(own).toContain(one);
      }
    }
  });
});

describe(certainOnly, () => {
  it('leaves only what is certain, and the one that is being looked at', () => {
    const uncertain = [...dataset.events.values(), ...dataset.statements.values()].filter(
      (one) => !isCertain(one),
    );
    expect(uncertain.length).toBeGreaterThan(0);
    const kept = fc.constantFrom(null, ...uncertain.map(({ id }) => id));
    fc.assert(
      fc.property(choice, kept, (coder, keep) => {
        const read = readBy(dataset, coder);
        const certain = certainOnly(read, keep);
        for (const one of [...certain.events.values(), ...certain.statements.values()])
          expect(isCertain(one) || one.id === keep, one.id).toBe(true);
        const { events, statements } = countLeftOut(read, certain);
        expect(events + statements).toBe(uncertain.length - (keep === null ? 0 : 1));
        expect(certainOnly(certain, keep).events).toEqual(certain.events);
      }),
      { numRuns: 20 },
    );
  });

  it('doesn’t take for certain what is unverified, weakly supported or disputed', () => {
    const good = { confidence: 'high', unverified: false } as const;
    expect(isCertain(good)).toBe(true);
    expect(isCertain({ ...good, checked: { on: '2026', outcome: 'unconfirmed', against: [] } })).toBe(true);
    expect(isCertain({ ...good, unverified: true })).toBe(false);
    expect(isCertain({ ...good, confidence: 'medium' })).toBe(false);
    expect(isCertain({ unverified: false })).toBe(false);
    expect(isCertain({ ...good, checked: { on: '2026', outcome: 'disputed', against: [] } })).toBe(false);
  });
});
