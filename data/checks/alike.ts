/*
 * Which of many sentences say nearly the same: by their words, as sets. Sentences are compared only when they share one of
 * the rarest words of each (prefix filtering), so that a thousand that differ don't cost a million comparisons.
 */

/** Words that sentences share whatever they say. */
const SMALL = new Set(
  'a an and as at but by for from had has have he her his in into is it its not of on or she that the their they this to was were will with'.split(
    ' ',
  ),
);

/** Among more texts than this, only those of the very same words are found: nobody says so much in a day. */
const MANY = 1000;

/**
 * For each text that is like an earlier one, its index and the earlier one's. `share` is the part of their words, small
 * ones left out, that two must have in common: shared words divided by all words of both.
 */
export function findAlike(texts: readonly string[], share: number): [index: number, earlier: number][] {
  const all = texts.map(wordsOf);
  if (texts.length > MANY) return findSame(all);
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const found: [number, number][] = [];
  const byWord = new Map<string, number[]>();
  for (const [index, words] of all.entries()) {
    const rarest = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    // Two sets that share enough share one of these.
    const prefix = rarest.slice(0, words.size - Math.ceil(share * words.size) + 1);
    const twin = firstTwin(words, prefix, byWord, all, share);
    if (twin !== null) {
      found.push([index, twin]);
      continue; // its own twins are twins of the first, which stands for all of them
    }
    for (const word of prefix) {
      const holders = byWord.get(word);
      if (holders) holders.push(index);
      else byWord.set(word, [index]);
    }
  }
  return found;
}

function findSame(all: readonly ReadonlySet<string>[]): [index: number, earlier: number][] {
  const first = new Map<string, number>();
  return all.flatMap((words, index): [number, number][] => {
    const key = [...words].sort().join(' ');
    const twin = first.get(key);
    if (twin === undefined) first.set(key, index);
    return twin === undefined ? [] : [[index, twin]];
  });
}

function firstTwin(
  words: ReadonlySet<string>,
  prefix: readonly string[],
  byWord: ReadonlyMap<string, readonly number[]>,
  all: readonly ReadonlySet<string>[],
  share: number,
): number | null {
  let first: number | null = null;
  for (const word of prefix) {
    for (const other of byWord.get(word) ?? []) {
      const others = all[other];
      if (others && (first === null || other < first) && overlap(words, others) >= share) first = other;
    }
  }
  return first;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !SMALL.has(word));
  // What is made of small words alone is compared by those.
  return new Set(telling.length > 0 ? telling : words);
}
