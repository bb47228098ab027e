import { describe } from 'vitest';
import { checkTwinClaims } from '../../../data/checks/rules/twinClaims';
import { proveRule } from './smallRecord';

describe(checkTwinClaims, () => {
  proveRule(
    checkTwinClaims,
    [
      [
        'a claim under two ids',
        (r) => (r.claims[1].text = 'The pact helps its members'),
        'claims.json pact-lasts, text: says the same as “pact-helps”',
      ],
    ],
    [['a claim and its contrary', (r) => (r.claims[1].text = 'The pact harms its members')]],
  );
});
