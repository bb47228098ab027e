import { describe } from 'vitest';
import { checkSpells } from '../../../data/checks/rules/spells';
import { proveRule } from './smallRecord';

describe(checkSpells, () => {
  proveRule(
    checkSpells,
    [
      [
        'a spell that begins too soon',
        (r) => (r.memberships[1].from = '1994-04-19'),
        'memberships.json arm-two, from: overlaps another spell of this state and track',
      ],
      [
        'a spell after one that goes on',
        (r) => (r.memberships[0].to = '..'),
        'memberships.json arm-two, from: overlaps another spell of this state and track',
      ],
    ],
    [
      [
        'a spell of the other track',
        (r) => {
          r.memberships[1].from = '1993';
          r.memberships[1].track = 'declared';
        },
      ],
    ],
  );
});
