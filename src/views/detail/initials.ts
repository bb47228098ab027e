/**
 * Letters for a disc: first letters of the first and last word, upper case; one letter for a single word; an abbreviation
 * of at most four capitals as it is.
 */
export function initials(name: string): string {
  if (/^\p{Lu}{2,4}$/u.test(name)) return name;
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
