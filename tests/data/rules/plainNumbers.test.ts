import { describe } from 'vitest';
import { checkPlainNumbers } from '../../../data/checks/rules/plainNumbers';
import { proveRule } from './smallRecord';

describe(checkPlainNumbers, () => {
  proveRule(
    checkPlainNumbers,
    [
      [
        '“The army says little. Clashes leave 12 soldiers dead.”',
        (r) => (r.events[0].summary = 'The army says little. Clashes leave 12 soldiers dead.'),
        'events.json meeting, summary: notice: “12 soldiers dead”: whose number?',
      ],
      [
        '“It sends 2,000 troops.”',
        (r) => (r.events[0].summary = 'It sends 2,000 troops.'),
        'events.json meeting, summary: notice: “2,000 troops”: whose number?',
      ],
      [
        '“A blast kills at least 40 people.”',
        (r) => (r.events[0].summary = 'A blast kills at least 40 people.'),
        'events.json meeting, summary: notice: “kills at least 40”: whose number?',
      ],
      [
        '“Hundreds of wounded fill the wards.”',
        (r) => (r.events[0].summary = 'Hundreds of wounded fill the wards.'),
        'events.json meeting, summary: notice: “Hundreds of wounded”: whose number?',
      ],
      [
        'a ballot’s summary',
        (r) => (r.ballots[0].summary = 'It recalls 300 dead.'),
        'ballots.json a-vote, summary: notice: “300 dead”: whose number?',
      ],
    ],
    [
      [
        '“Armenia says that 12 soldiers died and 3 were wounded.”',
        (r) => (r.events[0].summary = 'Armenia says that 12 soldiers died and 3 were wounded.'),
      ],
      ['“In 2008 troops left.”', (r) => (r.events[0].summary = 'In 2008 troops left.')],
      [
        '“Four states send troops in 2022.”',
        (r) => (r.events[0].summary = 'Four states send troops in 2022.'),
      ],
    ],
  );
});
