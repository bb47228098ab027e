import { describe } from 'vitest';
import { checkCoders } from '../../../data/checks/rules/coders';
import { proveRule } from './smallRecord';

describe(checkCoders, () => {
  proveRule(checkCoders, [
    [
      'a coder nobody knows',
      (r) => (r.statements[0].codings[0].coder = 'c'),
      'statements.json ann-asks, codings.0.coder: no coder has this id',
    ],
  ]);
});
