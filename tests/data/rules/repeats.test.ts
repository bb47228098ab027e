import { describe } from 'vitest';
import { checkRepeats } from '../../../data/checks/rules/repeats';
import { proveRule } from './smallRecord';

describe(checkRepeats, () => {
  proveRule(checkRepeats, [
    [
      'a source cited twice',
      (r) => r.ballots[0].sources.push('src-one'),
      'ballots.json a-vote, sources.1: stands twice in this list',
    ],
    [
      'a page looked at twice',
      (r) => r.memberships[1].checked.against.push('src-against'),
      'memberships.json arm-two, checked.against.1: stands twice in this list',
    ],
    [
      'a participant twice in one role',
      (r) => r.events[0].participants.push(r.events[0].participants[0]),
      'events.json meeting, participants.1: stands twice in this list',
    ],
    [
      'a relation twice',
      (r) => r.events[1].relations.push(r.events[1].relations[0]),
      'events.json parade, relations.1: stands twice in this list',
    ],
    [
      'a place twice',
      (r) => r.events[0].places.push(r.events[0].places[0]),
      'events.json meeting, places.1: stands twice in this list',
    ],
    [
      'a reply twice',
      (r) => r.statements[1].repliesTo.push(r.statements[1].repliesTo[0]),
      'statements.json bob-answers, repliesTo.1: stands twice in this list',
    ],
    [
      'a coder twice',
      (r) => r.statements[0].codings.push(r.statements[0].codings[0]),
      'statements.json ann-asks, codings.1: stands twice in this list',
    ],
    [
      'two positions on one claim',
      (r) => r.statements[0].codings[0].positions.push({ claim: 'pact-helps', position: 'agree' }),
      'statements.json ann-asks, codings.0.positions.1: stands twice in this list',
    ],
    [
      'two stances towards one target',
      (r) => r.statements[0].codings[0].attitudes.push(r.statements[0].codings[0].attitudes[0]),
      'statements.json ann-asks, codings.0.attitudes.1: stands twice in this list',
    ],
  ]);
});
