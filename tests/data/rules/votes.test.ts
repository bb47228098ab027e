import { describe } from 'vitest';
import { checkVotes } from '../../../data/checks/rules/votes';
import { proveRule } from './smallRecord';

describe(checkVotes, () => {
  proveRule(checkVotes, [
    [
      'a state that votes twice',
      (r) => r.ballots[0].votes.push(r.ballots[0].votes[0]),
      'ballots.json a-vote, votes.2.state: votes twice in this ballot',
    ],
    [
      'a known choice among others',
      (r) => (r.ballots[0].votes[0].among = ['yes', 'no']),
      'ballots.json a-vote, votes.0.among: the choice is known, yes',
    ],
    [
      'an unknown choice among one',
      (r) => (r.ballots[0].votes[1].among = ['yes']),
      'ballots.json a-vote, votes.1.among: leaves nothing open',
    ],
    [
      'an unknown choice among the unknown',
      (r) => (r.ballots[0].votes[1].among = ['yes', 'unknown']),
      'ballots.json a-vote, votes.1.among: leaves nothing open',
    ],
  ]);
});
