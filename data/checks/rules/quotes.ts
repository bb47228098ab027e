import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

export const MOST_WORDS = 40;

/** Quotes have at most 40 words and say whose translation they are; a statement without one says why. */
export function checkQuotes(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows.statements) {
    const { quote, noQuote } = row.record;
    if (!quote) {
      if (noQuote === undefined)
        findings.push(row.find('', 'expected a “quote”, or “noQuote” with the reason'));
      continue;
    }
    if (noQuote !== undefined) findings.push(row.find('noQuote', 'expected none beside a quote'));
    const words = quote.text.split(/\s+/).length;
    if (words > MOST_WORDS)
      findings.push(row.find('quote.text', `${words} words; expected at most ${MOST_WORDS}`));
    if (quote.translation === 'none') {
      const { original, language, translator } = quote;
      if (translator !== undefined)
        findings.push(row.find('quote.translator', 'expected none for words as spoken'));
      if (original !== undefined && original !== language) {
        findings.push(
          row.find('quote.translation', `expected a translation from ${original} to ${language}`),
        );
      }
    } else if (quote.translator === undefined) {
      findings.push(row.find('quote', 'expected “translator”: the outlet or body whose translation it is'));
    }
  }
  return findings;
}
