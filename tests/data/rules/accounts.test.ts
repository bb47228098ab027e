import { describe } from 'vitest';
import { checkAccounts } from '../../../data/checks/rules/accounts';
import { proveRule } from './smallRecord';

describe(checkAccounts, () => {
  proveRule(checkAccounts, [
    [
      'one side alone',
      (r) => r.events[0].accounts.pop(),
      'events.json meeting, accounts.0: the only account of “Date”',
    ],
    [
      'two sides on two things',
      (r) => (r.events[0].accounts[1].about = 'Place'),
      'events.json meeting, accounts.0: the only account of “Date”',
      'events.json meeting, accounts.1: the only account of “Place”',
    ],
  ]);
});
