import { describe } from 'vitest';
import { checkIds } from '../../../data/checks/rules/ids';
import { proveRule } from './smallRecord';

describe(checkIds, () => {
  proveRule(checkIds, [
    [
      'an id with an underscore',
      (r) => (r.claims[1].id = 'pact_lasts'),
      'claims.json pact_lasts, id: not an id',
    ],
    [
      'a state’s id among organisations',
      (r) => (r.organisations[0].id = r.ballots[0].body = 'ASS'),
      'organisations.json ASS, id: not an id',
    ],
    [
      'an id that another kind has',
      (r) => (r.facilities[0].id = 'meeting'),
      'facilities.json meeting, id: already the id of a record in events.json',
    ],
    [
      'a ballot with the id of a person',
      (r) => (r.ballots[0].id = 'ann'),
      'ballots.json ann, id: already the id of a record in people.json',
    ],
    [
      'an office twice',
      (r) => r.people[0].offices.push(r.people[0].offices[0]),
      'people.json ann, offices.1.id: another office of this person has it',
    ],
    [
      'an office’s id with a space’s stand-in',
      (r) => (r.people[1].offices[0].id = r.statements[1].office = 'vice_president'),
      'people.json bob, offices.0.id: not an id',
    ],
  ]);
});
