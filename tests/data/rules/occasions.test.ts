import { describe } from 'vitest';
import { checkOccasions } from '../../../data/checks/rules/occasions';
import { proveRule } from './smallRecord';

describe(checkOccasions, () => {
  proveRule(
    checkOccasions,
    [
      [
        'words 32 days later',
        (r) => (r.statements[1].date = '2001-02-02'),
        'statements.json bob-answers, date: far from its occasion, 2001-01-01',
      ],
      [
        'words 15 days before',
        (r) => (r.statements[0].date = '2000-12-17'),
        'statements.json ann-asks, date: far from its occasion, 2001-01-01',
      ],
    ],
    [
      ['words 31 days later', (r) => (r.statements[1].date = '2001-02-01')],
      [
        'words far off that say why',
        (r) => {
          r.statements[1].date = '2002';
          r.statements[1].note = 'Looking back.';
        },
      ],
    ],
  );
});
