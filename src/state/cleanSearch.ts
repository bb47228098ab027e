const MAX_SEARCH = 100;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Search text as a view keeps it: NFC, without control and bidi characters or halves of characters, at most 100
 * characters. What is clean stays as it is, so that a link gives back what was typed.
 */
export function cleanSearch(text: string): string {
  const clean = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(UNPRINTABLE, '')
    .normalize('NFC');
  return [...clean].slice(0, MAX_SEARCH).join('');
}
