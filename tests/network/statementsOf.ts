import fc from 'fast-check';
import { readPlainDate } from '../../src/domain/partialDate';
import { POSITIONS, STANCES } from '../../src/domain/stance';
import type { Coding, Statement } from '../../src/domain/statement';

const CLAIMS = ['claim-a', 'claim-b', 'claim-c', 'claim-d', 'claim-e', 'claim-f', 'claim-g', 'claim-h'];
const OTHERS = ['ARM', 'RUS', 'csto', 'someone'];
const SPEAKERS = Array.from({ length: 14 }, (_, i) => `speaker-${i}`);

export const isClaim = (id: string) => id.startsWith('claim-');

interface Drawn {
  speaker: string;
  day: number;
  positions: { claim: string; position: (typeof POSITIONS)[number] }[];
  attitudes: { target: string; stance: (typeof STANCES)[number]; conditional: boolean }[];
  repliesTo: number | null;
}

/** A statement of a record, from the few things that the network looks at. */
export function statementOf(n: number, drawn: Drawn, earlier: number): Statement {
  const date = readPlainDate(`2022-11-${String(drawn.day).padStart(2, '0')}`);
  if (!date) throw new Error('no such day');
  const answered = drawn.repliesTo === null || earlier === 0 ? null : drawn.repliesTo % earlier;
  const coding: Coding = {
    coder: 'a',
    positions: drawn.positions,
    attitudes: drawn.attitudes.map(({ target, stance, conditional }) => ({
      target,
      stance,
      acknowledges: false,
      condition: conditional ? 'if so' : undefined,
      because: 'so said',
    })),
  };
  return {
    id: `s-${n}`,
    speaker: drawn.speaker,
    for: drawn.speaker.endsWith('1') ? 'ARM' : 'RUS',
    date,
    occasion: 'occasion',
    sourceCount: 0,
    paraphrase: `Said ${n}.`,
    repliesTo: answered === null ? [] : [{ statement: `s-${answered}`, kind: 'answers' }],
    codings: [coding],
    coding,
    accounts: [],
    sources: [],
    unverified: false,
  };
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  speaker: fc.constantFrom(...SPEAKERS),
  day: fc.integer({ min: 1, max: 30 }),
  positions: fc.uniqueArray(
    fc.record({ claim: fc.constantFrom(...CLAIMS), position: fc.constantFrom(...POSITIONS) }),
    { maxLength: 3, selector: ({ claim }) => claim },
  ),
  attitudes: fc.uniqueArray(
    fc.record({
      target: fc.constantFrom(...OTHERS, ...CLAIMS),
      stance: fc.constantFrom(...STANCES),
      conditional: fc.boolean(),
    }),
    { maxLength: 3, selector: ({ target }) => target },
  ),
  repliesTo: fc.option(fc.nat({ max: 200 })),
});

/** Records of up to `most` statements. */
export function statements(most: number, least = 0): fc.Arbitrary<Statement[]> {
  return fc
    .array(drawn, { minLength: least, maxLength: most })
    .map((all) => all.map((one, n) => statementOf(n, one, n)));
}

/** The same list in another order. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((item, i) => ({ item, at: Math.sin(seed * 97 + i * 31.7) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
