import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeVoices } from '../../../src/layout/graph/placeVoices';
import { acrossFrom, marksOf, tieOfMark, WALKS, walkVoices } from '../../../src/layout/graph/walkVoices';
import { alignmentOrder } from '../../../src/network/alignmentOrder';
import { twoMode } from '../../../src/network/twoMode';
import { isClaim, statements } from '../../network/statementsOf';

const pictures = statements(40, 1).map((all) => {
  const network = twoMode(all, { scope: 'claims', isClaim });
  return placeVoices(
    {
      network,
      alignment: alignmentOrder(network),
      labelOf: (id) => ({ name: id, note: null }),
      labelOthers: (_, count) => ({ name: `${count} others`, note: null }),
      codesOf: ({ minus, plus }) => [`${minus}`, `${plus}`],
      lit: new Set(),
      wanted: new Set(),
      open: new Set(),
      unfolded: new Set(),
      measure: (text, size) => text.length * size * 0.56,
    },
    { width: 560, height: 420 },
  );
});

describe(walkVoices, () => {
  test('every step leads to a mark of the picture', () => {
    fc.assert(
      fc.property(pictures, fc.array(fc.constantFrom(...WALKS), { maxLength: 30 }), (placed, walks) => {
        const all = new Set([
          ...[...placed.speakers, ...placed.targets].map(({ key }) => key),
          ...placed.ties.flatMap(marksOf),
        ]);
        let key = placed.speakers[0]?.key ?? '';
        for (const walk of walks) {
          key = walkVoices(placed, key, walk);
          expect(all.has(key)).toBe(true);
        }
      }),
    );
  });

  test('right, as often as there are marks, goes from one end of a tie to the other, and left comes back', () => {
    fc.assert(
      fc.property(pictures, fc.nat(), (placed, pick) => {
        const tie = placed.ties[pick % placed.ties.length];
        if (!tie) return;
        const marks = marksOf(tie);
        let key = marks[0] ?? '';
        for (const _ of marks) key = walkVoices(placed, key, 'right');
        expect(key).toBe(tie.to);
        key = marks.at(-1) ?? '';
        for (const _ of marks) key = walkVoices(placed, key, 'left');
        expect(key).toBe(tie.from);
      }),
    );
  });

  test('down reaches every tie of a speaker, and every speaker', () => {
    fc.assert(
      fc.property(pictures, (placed) => {
        const walkDown = (start: string) => {
          const seen = [start];
          for (;;) {
            const next = walkVoices(placed, seen.at(-1) as string, 'down');
            if (next === seen.at(-1)) return seen;
            seen.push(next);
          }
        };
        expect(walkDown(placed.speakers[0]?.key ?? '')).toEqual(placed.speakers.map(({ key }) => key));
        for (const { key } of placed.speakers) {
          const own = placed.ties.filter(({ from }) => from === key);
          const first = walkVoices(placed, key, 'right');
          const reached = walkDown(first).map((mark) => tieOfMark(placed, mark)?.key);
          expect(reached).toEqual(own.map((tie) => tie.key));
        }
      }),
    );
  });

  test('home and end lead to the most and the least connected', () => {
    fc.assert(
      fc.property(pictures, (placed) => {
        const degree = (key: string) =>
          placed.ties
            .filter(({ from, to }) => from === key || to === key)
            .reduce((sum, { beads }) => sum + beads.length, 0);
        const degrees = [...placed.speakers, ...placed.targets].map(({ key }) => degree(key));
        const start = placed.speakers[0]?.key ?? '';
        expect(degree(walkVoices(placed, start, 'home'))).toBe(Math.max(...degrees));
        expect(degree(walkVoices(placed, start, 'end'))).toBe(Math.min(...degrees));
      }),
    );
  });

  test('next thread goes through the beads that answer or are answered, in order of date', () => {
    fc.assert(
      fc.property(pictures, (placed) => {
        const joined = new Set(placed.replies.flatMap(({ from, to }) => [from, to]));
        const count = placed.ties.flatMap(({ marks }) => marks).filter((b) => joined.has(b.statement)).length;
        let key = placed.speakers[0]?.key ?? '';
        const days: number[] = [];
        for (let i = 0; i < count; i++) {
          key = walkVoices(placed, key, 'thread-next');
          const bead = placed.ties.flatMap(({ marks }) => marks).find((mark) => mark.key === key);
          expect(bead && joined.has(bead.statement)).toBe(true);
          days.push(bead?.day ?? 0);
        }
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(walkVoices(placed, key, 'thread-next')).toBe(key);
      }),
    );
  });
});

describe(acrossFrom, () => {
  test('leads to the end one did not come from', () => {
    fc.assert(
      fc.property(pictures, (placed) => {
        for (const tie of placed.ties) {
          const mark = marksOf(tie)[0] ?? '';
          expect(acrossFrom(placed, mark, tie.from)).toBe(tie.to);
          expect(acrossFrom(placed, mark, tie.to)).toBe(tie.from);
        }
      }),
    );
  });
});
