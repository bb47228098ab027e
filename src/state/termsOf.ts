/** Letters that Unicode doesn't take apart, and what readers type for them. */
const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
};

/** Case, accents and apostrophes are folded, and ё and й count as е and и: “Türkiye” and “turkiye” are one. */
export function foldTerm(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ‘`]/g, '')
    .toLowerCase()
    .replace(/[łđøıßæœə]/g, (letter) => UNMARKED[letter] ?? letter);
}

/** Where the words of a text are: letters and digits of any script; apostrophes stay inside a word. */
export const WORD = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;

/** The words of a text, folded, in order. */
export function termsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldTerm).filter((term) => term !== '');
}
