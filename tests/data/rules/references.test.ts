import { describe } from 'vitest';
import { checkReferences } from '../../../data/checks/rules/references';
import { proveRule } from './smallRecord';

describe(checkReferences, () => {
  proveRule(checkReferences, [
    [
      'a source nobody knows',
      (r) => r.ballots[0].sources.push('hearsay'),
      'ballots.json a-vote, sources.1: no source has this id',
    ],
    [
      'a second look against nothing',
      (r) => r.memberships[1].checked.against.push('hearsay'),
      'memberships.json arm-two, checked.against.1: no source has this id',
    ],
    [
      'an account from nowhere',
      (r) => (r.events[0].accounts[1].source = 'hearsay'),
      'events.json meeting, accounts.1.source: no source has this id',
    ],
    [
      'a figure from nowhere',
      (r) => (r.facilities[0].figures[0].source = 'hearsay'),
      'facilities.json base, figures.0.source: no source has this id',
    ],
    [
      'a document from nowhere',
      (r) => (r.memberships[1].document = { title: 'Charter', source: 'hearsay' }),
      'memberships.json arm-two, document.source: no source has this id',
    ],
    [
      'a correction from nowhere',
      (r) => r.releases[0].corrections.push({ ...r.releases[0].corrections[0], source: 'hearsay' }),
      'releases.json 1-0-0, corrections.1.source: no source has this id',
    ],
    [
      'a correction of nothing',
      (r) => (r.releases[0].corrections[0].record = 'nothing'),
      'releases.json 1-0-0, corrections.0.record: no record has this id',
    ],
    [
      'a chair’s source nobody knows',
      (r) => r.organisations[1].chairs[0].sources.push('hearsay'),
      'organisations.json pact, chairs.0.sources.1: no source has this id',
    ],
    [
      'a chair of no state',
      (r) => (r.organisations[1].chairs[0].state = 'XXX'),
      'organisations.json pact, chairs.0.state: no state has this id',
    ],
    [
      'an office’s source nobody knows',
      (r) => r.people[0].offices[0].sources.push('hearsay'),
      'people.json ann, offices.0.sources.1: no source has this id',
    ],
    [
      'an office for nobody',
      (r) => (r.people[0].offices[0].for = r.statements[0].for = 'nobody'),
      'people.json ann, offices.0.for: no state or organisation has this id',
      'statements.json ann-asks, for: no state or organisation has this id',
    ],
    [
      'an alliance nobody knows',
      (r) => (r.dataset.organisation = 'nobody'),
      'dataset.json dataset, organisation: no organisation has this id',
    ],
    [
      'a ministry of nothing',
      (r) => (r.organisations[0].of = 'XXX'),
      'organisations.json assembly, of: no state or organisation has this id',
    ],
    [
      'a spell of no state',
      (r) => (r.memberships[0].state = 'XXX'),
      'memberships.json arm-one, state: no state has this id',
    ],
    [
      'a spell in nothing',
      (r) => (r.memberships[0].organisation = 'ARM'),
      'memberships.json arm-one, organisation: no organisation has this id',
    ],
    [
      'a host that is none',
      (r) => (r.facilities[0].host = 'pact'),
      'facilities.json base, host: no state has this id',
    ],
    [
      'an operator that is a person',
      (r) => (r.facilities[0].operator = 'bob'),
      'facilities.json base, operator: no state or organisation has this id',
    ],
    [
      'a vote of no body',
      (r) => (r.ballots[0].body = 'nobody'),
      'ballots.json a-vote, body: no organisation has this id',
    ],
    [
      'a vote of no state',
      (r) => (r.ballots[0].votes[0].state = 'XXX'),
      'ballots.json a-vote, votes.0.state: no state has this id',
    ],
    [
      'a vote at no event',
      (r) => (r.ballots[0].event = 'nothing'),
      'ballots.json a-vote, event: no event has this id',
    ],
    [
      'a place in no state',
      (r) => (r.events[0].places[0].state = 'XXX'),
      'events.json meeting, places.0.state: no state has this id',
    ],
    [
      'a participant nobody knows',
      (r) => (r.events[0].participants[0].actor = 'XXX'),
      'events.json meeting, participants.0.actor: no state, organisation or person has this id',
    ],
    [
      'a relation to nothing',
      (r) => (r.events[1].relations[0].event = 'nothing'),
      'events.json parade, relations.0.event: no event has this id',
    ],
    [
      'a speaker that is a state',
      (r) => (r.statements[0].speaker = 'RUS'),
      'statements.json ann-asks, speaker: no person or organisation has this id',
    ],
    [
      'an occasion nobody knows',
      (r) => (r.statements[0].occasion = 'nothing'),
      'statements.json ann-asks, occasion: no event has this id',
    ],
    [
      'a reply to nothing',
      (r) => (r.statements[1].repliesTo[0].statement = 'nothing'),
      'statements.json bob-answers, repliesTo.0.statement: no statement has this id',
    ],
    [
      'a claim nobody knows',
      (r) => (r.statements[0].codings[0].positions[0].claim = 'nothing'),
      'statements.json ann-asks, codings.0.positions.0.claim: no claim has this id',
    ],
    [
      'a target nobody knows',
      (r) => (r.statements[0].codings[0].attitudes[0].target = 'nobody'),
      'statements.json ann-asks, codings.0.attitudes.0.target: no state, organisation, person, event or claim has this id',
    ],
  ]);
});
