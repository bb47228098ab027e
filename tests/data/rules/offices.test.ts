import { describe } from 'vitest';
import { checkOffices } from '../../../data/checks/rules/offices';
import { proveRule } from './smallRecord';

describe(checkOffices, () => {
  proveRule(
    checkOffices,
    [
      [
        'words before the office',
        (r) => (r.people[0].offices[0].from = '2002'),
        'statements.json ann-asks, office: not held on 2001-01-02',
      ],
      [
        'words after the office',
        (r) => (r.people[0].offices[0].to = '2000'),
        'statements.json ann-asks, office: not held on 2001-01-02',
      ],
      [
        'an office that the speaker never had',
        (r) => (r.statements[0].office = 'president'),
        'statements.json ann-asks, office: ann has no office with this id',
      ],
      [
        'a person without an office',
        (r) => delete r.statements[0].office,
        'statements.json ann-asks: no office',
      ],
      [
        'words for another state',
        (r) => (r.statements[0].for = 'RUS'),
        'statements.json ann-asks, for: minister is no office of this',
      ],
      [
        'an organisation in office',
        (r) => (r.statements[0].speaker = 'pact'),
        'statements.json ann-asks, office: an organisation speaks for itself',
      ],
    ],
    [['words on the last day in office', (r) => (r.people[0].offices[0].to = '2001-01-02')]],
  );
});
