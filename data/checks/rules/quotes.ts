import type { Finding } from '../finding';
import type { RecordOf, Row, Rows } from '../openRecord';

const MOST_WORDS = 40;

/** Quotes have at most 40 words and say whose translation they are; a statement without one says why. */
export function checkQuotes(rows: Rows): Finding[] {
  return rows.statements.flatMap((row) => {
    const { quote, noQuote } = row.record;
    if (quote) {
      const beside =
        noQuote === undefined ? [] : [row.find('noQuote', 'stands beside a quote', 'one of the two')];
      return [...beside, ...checkQuote(row, quote)];
    }
    return noQuote === undefined ? [row.find('', 'no quote', 'a “quote”, or “noQuote” with the reason')] : [];
  });
}

function checkQuote(row: Row<unknown>, quote: NonNullable<RecordOf<'statements'>['quote']>): Finding[] {
  const findings: Finding[] = [];
  const { text, language, original, translation, translator } = quote;
  const words = text.split(/\s+/).length;
  if (words > MOST_WORDS) {
    findings.push(row.find('quote.text', `${words} words`, `at most ${MOST_WORDS}`));
  }
  if (translation !== 'none') {
    if (translator === undefined) {
      const expected = '“translator”: the outlet or body whose translation it is';
      findings.push(row.find('quote', 'a translation by nobody', expected));
    }
    return findings;
  }
  if (translator !== undefined) {
    findings.push(
      row.find('quote.translator', 'words as spoken have no translator', 'none, or a “translation”'),
    );
  }
  if (original !== undefined && original !== language) {
    findings.push(
      row.find('quote.translation', 'not as spoken', `a translation from ${original} to ${language}`),
    );
  }
  return findings;
}
