import { describe } from 'vitest';
import { checkDates } from '../../../data/checks/rules/dates';
import { proveRule } from './smallRecord';

describe(checkDates, () => {
  proveRule(checkDates, [
    ['30 February', (r) => (r.events[0].date = '2001-02-30'), 'events.json meeting, date: not a date'],
    ['a season', (r) => (r.statements[1].date = '2001-21'), 'statements.json bob-answers, date: not a date'],
    [
      'a ballot over several days',
      (r) => (r.ballots[0].date = '2001-02-01/2001-02-03'),
      'ballots.json a-vote, date: not a date',
    ],
    [
      'a release in a month',
      (r) => (r.releases[0].date = '2026-01'),
      'releases.json 1-0-0, date: not a date',
    ],
    [
      'a founding day in words',
      (r) => (r.organisations[1].created = 'in May'),
      'organisations.json pact, created: not a date',
    ],
    [
      'a spell that ends in an interval',
      (r) => (r.memberships[0].to = '1994-01/1994-04'),
      'memberships.json arm-one, to: not a date',
    ],
    [
      'an office from nowhere',
      (r) => (r.people[0].offices[0].from = '01.01.2000'),
      'people.json ann, offices.0.from: not a date',
    ],
    [
      'a facility that ends some day',
      (r) => (r.facilities[0].to = 'some day'),
      'facilities.json base, to: not a date',
    ],
    [
      'a chair from a day that is none',
      (r) => (r.organisations[1].chairs[0].from = '2000-13'),
      'organisations.json pact, chairs.0.from: not a date',
    ],
    [
      'a last day that is none',
      (r) => (r.dataset.latest = 'today'),
      'dataset.json dataset, latest: not a date',
    ],
    [
      'a figure of no day',
      (r) => (r.organisations[1].figures[0].date = 'lately'),
      'organisations.json pact, figures.0.date: not a date',
    ],
    [
      'a second look in a month',
      (r) => (r.memberships[1].checked.on = '2025-12'),
      'memberships.json arm-two, checked.on: not a date',
    ],
    [
      'a source of the 13th month',
      (r) => (r.sources[0].issued['date-parts'] = [[2001, 13]]),
      'sources.json src-account, issued.date-parts.0: not a date',
    ],
  ]);
});
