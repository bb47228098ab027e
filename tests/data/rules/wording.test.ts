import { describe } from 'vitest';
import { checkWording } from '../../../data/checks/rules/wording';
import { proveRule } from './smallRecord';

describe(checkWording, () => {
  proveRule(
    checkWording,
    [
      [
        'a loaded word in a summary',
        (r) => (r.events[0].summary = 'The regime did it.'),
        'events.json meeting, summary: notice: a loaded word, “regime”',
      ],
      [
        'a loaded word in a paraphrase',
        (r) => (r.statements[1].paraphrase = 'Bob admitted it.'),
        'statements.json bob-answers, paraphrase: notice: a loaded word, “admitted”',
      ],
      [
        'a loaded word in a claim',
        (r) => (r.claims[0].label = 'Aggression'),
        'claims.json pact-helps, label: notice: a loaded word, “Aggression”',
      ],
      [
        'a loaded word in a ballot',
        (r) => (r.ballots[0].summary = 'It names an occupation.'),
        'ballots.json a-vote, summary: notice: a loaded word, “occupation”',
      ],
    ],
    [['a loaded word in a quotation', (r) => (r.statements[0].quote.text = 'The regime did it.')]],
  );
});
