import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAlike } from '../../data/checks/alike';

describe(findAlike, () => {
  it('finds the same words in another order, whatever small ones stand between', () => {
    expect(findAlike(['Bob promised tents.', 'It rains', 'The tents were promised by Bob'], 0.9)).toEqual([
      [2, 0],
    ]);
  });

  it('tells by the share of words in common', () => {
    const texts = ['ann asks bob for help', 'ann asks carl for help'];
    expect(findAlike(texts, 0.6)).toEqual([[1, 0]]);
    expect(findAlike(texts, 0.61)).toEqual([]);
  });

  it('keeps to the very same words among very many, and takes no longer than reading them', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => `ann asks bob about number ${i}`);
    expect(findAlike([...many, 'number 7 bob asks ann'], 0.5)).toEqual([]);
    expect(findAlike([...many, 'about 7 number ann bob asks'], 0.5)).toEqual([[50_000, 7]]);
  });

  it('finds what comparing each with each finds', () => {
    const text = fc
      .array(fc.constantFrom('ann', 'bob', 'carl', 'dora', 'help', 'tent', 'war', 'zone'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.constantFrom(0.5, 0.6, 0.75, 1), (texts, share) => {
        const sets = texts.map((one) => new Set(one.split(' ')));
        const twins: [number, number][] = [];
        const isTwin = new Set<number>();
        for (const [i, a] of sets.entries()) {
          const earlier = sets.slice(0, i).findIndex((b, j) => !isTwin.has(j) && common(a, b) >= share);
          if (earlier === -1) continue;
          twins.push([i, earlier]);
          isTwin.add(i);
        }
        expect(findAlike(texts, share)).toEqual(twins);
      }),
    );
  });
});

function common(a: Set<string>, b: Set<string>): number {
  return [...a].filter((word) => b.has(word)).length / new Set([...a, ...b]).size;
}
