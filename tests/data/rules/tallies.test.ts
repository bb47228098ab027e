import { describe } from 'vitest';
import { checkTallies } from '../../../data/checks/rules/tallies';
import { proveRule } from './smallRecord';

describe(checkTallies, () => {
  proveRule(
    checkTallies,
    [
      [
        'more votes than states',
        (r) => (r.ballots[0].tally.absent = 43),
        'ballots.json a-vote, tally: counts 194 states',
      ],
      [
        'more listed states than counted ones',
        (r) => (r.ballots[0].tally.yes = 0),
        'ballots.json a-vote, tally.yes: fewer than the 1 states listed with this choice',
      ],
    ],
    [
      ['193 states', (r) => (r.ballots[0].tally.absent = 42)],
      ['a count that isn’t known', (r) => delete r.ballots[0].tally.yes],
    ],
  );
});
