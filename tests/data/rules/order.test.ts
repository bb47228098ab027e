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
      ({ events }) => {
        events[0].date = '2001-01-02';
        delete events[1].relations;
      },
      'events.json parade, id: out of order: the file is sorted by date, then id',
    ],
    [
      'days before 1970 out of order',
      ({ events, statements }) => {
        events[0].date = '1969';
        events[1].date = '1950';
        delete events[1].relations;
        for (const one of statements) one.note = 'Long after.';
      },
      'events.json parade, id: out of order: the file is sorted by date, then id',
    ],
  ]);
});
