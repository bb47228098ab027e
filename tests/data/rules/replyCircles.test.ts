import { describe } from 'vitest';
import { checkReplyCircles } from '../../../data/checks/rules/replyCircles';
import { proveRule } from './smallRecord';

describe(checkReplyCircles, () => {
  proveRule(
    checkReplyCircles,
    [
      [
        'two that answer each other',
        (r) => (r.statements[0].repliesTo = [{ statement: 'bob-answers', kind: 'answers' }]),
        'statements.json bob-answers, repliesTo.0.statement: replies lead in a circle: ann-asks → bob-answers → ann-asks',
      ],
      [
        'one that answers itself',
        (r) => (r.statements[0].repliesTo = [{ statement: 'ann-asks', kind: 'repeats' }]),
        'statements.json ann-asks, repliesTo.0.statement: replies lead in a circle: ann-asks → ann-asks',
      ],
    ],
    [
      [
        'two ways to one statement',
        (r) =>
          r.statements.push({
            ...r.statements[1],
            id: 'bob-goes-on',
            paraphrase: 'Bob promised bread too.',
            repliesTo: [...r.statements[1].repliesTo, { statement: 'bob-answers', kind: 'repeats' }],
          }),
      ],
    ],
  );
});
