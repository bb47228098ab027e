import { describe } from 'vitest';
import { checkQuotes } from '../../../data/checks/rules/quotes';
import { proveRule } from './smallRecord';

describe(checkQuotes, () => {
  proveRule(
    checkQuotes,
    [
      [
        'a quote of 41 words',
        (r) => (r.statements[0].quote.text = 'word '.repeat(41).trim()),
        'statements.json ann-asks, quote.text: 41 words',
      ],
      [
        'a translation by nobody',
        (r) => delete r.statements[0].quote.translator,
        'statements.json ann-asks, quote: a translation by nobody',
      ],
      [
        'no translation between two languages',
        (r) => {
          r.statements[0].quote.translation = 'none';
          delete r.statements[0].quote.translator;
        },
        'statements.json ann-asks, quote.translation: not as spoken',
      ],
      [
        'a translator of words as spoken',
        (r) => {
          r.statements[0].quote.translation = 'none';
          r.statements[0].quote.original = 'en';
        },
        'statements.json ann-asks, quote.translator: words as spoken have no translator',
      ],
      [
        'neither a quote nor a reason',
        (r) => delete r.statements[0].quote,
        'statements.json ann-asks: no quote',
      ],
      [
        'a quote and a reason for none',
        (r) => (r.statements[0].noQuote = 'None.'),
        'statements.json ann-asks, noQuote: stands beside a quote',
      ],
    ],
    [['a quote of 40 words', (r) => (r.statements[0].quote.text = 'word '.repeat(40).trim())]],
  );
});
