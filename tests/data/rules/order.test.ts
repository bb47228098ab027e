import { describe } from 'vitest';
import { checkOrder } from '../../../data/checks/rules/order';
import { proveRule } from './smallRecord';

describe(checkOrder, () => {
  proveRule(checkOrder, [
    [
      'claims out of order',
      (r) => r.claims.reverse(),
      'claims.json pact-helps, id: out of order: the file is sorted by id',
    ],
    [
      'events out of order',
      (r) => (r.events[0].date = '2001-01-02'),
      'events.json parade, id: out of order: the file is sorted by date, then id',
    ],
  ]);
});
