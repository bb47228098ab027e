import { describe } from 'vitest';
import { checkCitations } from '../../../data/checks/rules/citations';
import { proveRule } from './smallRecord';

describe(checkCitations, () => {
  proveRule(
    checkCitations,
    [
      [
        'a spell without a source',
        (r) => (r.memberships[0].sources = []),
        'memberships.json arm-one, sources: no source',
      ],
      [
        'an event without a source',
        (r) => (r.events[0].sources = []),
        'events.json meeting, sources: no source',
      ],
      [
        'a statement without a source',
        (r) => (r.statements[0].sources = []),
        'statements.json ann-asks, sources: no source',
      ],
      [
        'a ballot without a source',
        (r) => (r.ballots[0].sources = []),
        'ballots.json a-vote, sources: no source',
      ],
      [
        'a facility without a source',
        (r) => (r.facilities[0].sources = []),
        'facilities.json base, sources: no source',
      ],
      [
        'an office without a source',
        (r) => (r.people[0].offices[0].sources = []),
        'people.json ann, offices.0.sources: no source',
      ],
      [
        'a chair without a source',
        (r) => (r.organisations[1].chairs[0].sources = []),
        'organisations.json pact, chairs.0.sources: no source',
      ],
      [
        'an organisation set up without a source',
        (r) => (r.organisations[1].sources = []),
        'organisations.json pact, created: no source',
      ],
      [
        'an organisation’s figure without a source',
        (r) => {
          r.organisations[0].figures = [{ what: 'votes', min: 3, saidBy: 'Itself' }];
        },
        'organisations.json assembly, figures.0: no source',
      ],
    ],
    [
      [
        'what says that it is unverified',
        (r) => {
          r.memberships[0].sources = [];
          r.memberships[0].unverified = true;
        },
      ],
    ],
  );
});
