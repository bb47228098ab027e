import { foldTerm, WORD } from '../../state/termsOf';

export interface Piece {
  text: string;
  /** Whether a word that is looked for begins here. */
  hit: boolean;
}

/**
 * Cuts a text where its words begin with one of the terms, which are folded. The pieces put together are the text; as
 * much of a word is a hit as the longest term that it begins with.
 */
export function markMatches(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let plainFrom = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = matchedLength(word, terms);
    if (length === 0) continue;
    if (index > plainFrom) pieces.push({ text: text.slice(plainFrom, index), hit: false });
    pieces.push({ text: text.slice(index, index + length), hit: true });
    plainFrom = index + length;
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom), hit: false });
  return pieces;
}

/** How many code units of a word fold into the longest term it begins with; 0 when there is none. */
function matchedLength(word: string, terms: readonly string[]): number {
  const folded = foldTerm(word);
  const wanted = Math.max(0, ...terms.filter((term) => folded.startsWith(term)).map((term) => term.length));
  if (wanted === 0) return 0;
  // Folding may change lengths, so the least beginning that folds into enough is looked for.
  let length = 0;
  for (const letter of word) {
    length += letter.length;
    if (foldTerm(word.slice(0, length)).length >= wanted) break;
  }
  // Accents written after their letter belong to it.
  while (/^\p{M}/u.test(word.slice(length))) length += 1;
  return length;
}
