import { describe } from 'vitest';
import { checkSpans } from '../../../data/checks/rules/spans';
import { proveRule } from './smallRecord';

describe(checkSpans, () => {
  proveRule(
    checkSpans,
    [
      [
        'a spell that ends before it begins',
        (r) => (r.memberships[0].to = '1991'),
        'memberships.json arm-one, to: ends before it begins',
      ],
      [
        'an office that ends before it begins',
        (r) => r.people[1].offices.push({ ...r.people[1].offices[0], id: 'other', from: '2001', to: '2000' }),
        'people.json bob, offices.1.to: ends before it begins',
      ],
      [
        'a facility that ends before it begins',
        (r) => (r.facilities[0].to = '1994-12'),
        'facilities.json base, to: ends before it begins',
      ],
      [
        'a chair that ends before it begins',
        (r) => (r.organisations[1].chairs[1].to = '2001-05'),
        'organisations.json pact, chairs.1.to: ends before it begins',
      ],
      [
        'a time axis that runs backwards',
        (r) => (r.dataset.to = '1991'),
        'dataset.json dataset, to: ends before it begins',
      ],
      [
        'an interval the wrong way round',
        (r) => (r.events[1].date = '2001-01-03/2001-01-01'),
        'events.json parade, date: ends before it begins',
      ],
    ],
    [['a spell that ends in the year in which it began', (r) => (r.memberships[0].to = '1992')]],
  );
});
