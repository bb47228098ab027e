import { describe } from 'vitest';
import { checkReplies } from '../../../data/checks/rules/replies';
import { proveRule } from './smallRecord';

describe(checkReplies, () => {
  proveRule(
    checkReplies,
    [
      [
        'a reply to what comes later',
        (r) => {
          r.statements.reverse();
          r.statements[1].date = '2001-01-03';
        },
        'statements.json bob-answers, repliesTo.0.statement: a later statement, of 2001-01-03',
      ],
    ],
    [['a reply that may be of the same day', (r) => (r.statements[0].date = '2001-01')]],
  );
});
