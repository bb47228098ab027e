import { describe, expect, test } from 'vitest';
import { twoMode } from '../../../src/network/twoMode';
import { litBeads } from '../../../src/views/stances/litBeads';
import { isClaim, statementOf } from '../../network/statementsOf';

const said = (n: number, speaker: string, claims: string[]) =>
  statementOf(
    n,
    {
      speaker,
      day: n + 1,
      repliesTo: null,
      attitudes: [],
      positions: claims.map((claim) => ({ claim, position: 'agree' as const })),
    },
    0,
  );
const network = twoMode([said(0, 'speaker-0', ['claim-a', 'claim-b']), said(1, 'speaker-1', ['claim-a'])], {
  scope: 'claims',
  isClaim,
});

describe(litBeads, () => {
  test('a speaker lights what they say, a claim what is said of it and nothing else of those statements', () => {
    const related = new Set(['s-0', 's-1']);
    expect([...litBeads(network, { focus: 'speaker-0', related }).beads]).toEqual([
      's-0 claim-a',
      's-0 claim-b',
    ]);
    expect([...litBeads(network, { focus: 'claim-a', related }).beads].sort()).toEqual([
      's-0 claim-a',
      's-1 claim-a',
    ]);
  });

  test('anything else lights the statements related to it, with their speakers and claims', () => {
    const lit = litBeads(network, { focus: 'an-event', related: new Set(['an-event', 's-1']) });
    expect([...lit.beads]).toEqual(['s-1 claim-a']);
    expect([...lit.parties].sort()).toEqual(['claim-a', 'speaker-1']);
  });

  test('nothing chosen, or nothing here that goes with it, lights nothing', () => {
    expect(litBeads(network, { focus: null, related: new Set() }).beads.size).toBe(0);
    expect(litBeads(network, { focus: 'elsewhere', related: new Set(['elsewhere']) }).beads.size).toBe(0);
  });
});
