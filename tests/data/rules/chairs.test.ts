import { describe } from 'vitest';
import { checkChairs } from '../../../data/checks/rules/chairs';
import { proveRule } from './smallRecord';

describe(checkChairs, () => {
  proveRule(
    checkChairs,
    [
      [
        'a chair that begins too soon',
        (r) => (r.organisations[1].chairs[1].from = '2001-05-31'),
        'organisations.json pact, chairs.1.from: overlaps another chair',
      ],
      [
        'a chair after one that goes on',
        (r) => (r.organisations[1].chairs[0].to = '..'),
        'organisations.json pact, chairs.1.from: overlaps another chair',
      ],
    ],
    [
      [
        'a chair from the very day',
        (r) => {
          r.organisations[1].chairs[0].to = r.organisations[1].chairs[1].from = '2001-06-15';
        },
      ],
    ],
  );
});
