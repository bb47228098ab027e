import { describe } from 'vitest';
import { checkTwinStatements } from '../../../data/checks/rules/twinStatements';
import { proveRule } from './smallRecord';

describe(checkTwinStatements, () => {
  proveRule(
    checkTwinStatements,
    [
      [
        'a statement told twice',
        (r) =>
          r.statements.push({
            ...r.statements[1],
            id: 'bob-answers-again',
            paraphrase: 'Tents were promised by Bob.',
          }),
        'statements.json bob-answers-again, paraphrase: says nearly the same as “bob-answers”, of the same speaker and day',
      ],
    ],
    [
      [
        'the same on another day',
        (r) => r.statements.push({ ...r.statements[1], id: 'bob-answers-again', date: '2001-01-03' }),
      ],
    ],
  );
});
