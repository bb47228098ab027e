import { describe } from 'vitest';
import { checkCharacters } from '../../../data/checks/rules/characters';
import { proveRule } from './smallRecord';

describe(checkCharacters, () => {
  proveRule(
    checkCharacters,
    [
      [
        'a mark of direction',
        (r) => (r.events[0].title += '\u200f'),
        'events.json meeting, title: holds a character that nobody sees, U+200f',
      ],
      [
        'half a character, deep inside',
        (r) => (r.statements[0].codings[0].attitudes[0].because = 'a\ud800'),
        'statements.json ann-asks, codings.0.attitudes.0.because: holds a character that nobody sees, U+d800',
      ],
      [
        'a space of no width in the dataset',
        (r) => (r.dataset.title = 'Sm\u200ball'),
        'dataset.json dataset, title: holds a character that nobody sees, U+200b',
      ],
    ],
    [['a joiner in a name', (r) => (r.people[0].names.primary = 'نمی\u200cدانم')]],
  );
});
