import { initials } from './initials';

/**
 * Letters for each of several people, by id: initials, and where two share them as many more letters of the last name
 * as set them apart.
 */
export function tellApart(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const letters = new Map([...names].map(([id, name]) => [id, initials(name)]));
  const shared = (text: string) => [...letters.values()].filter((one) => one === text).length > 1;
  for (let more = 1; more < MOST; more++) {
    const clashing = [...letters].filter(([, text]) => shared(text)).map(([id]) => id);
    for (const id of clashing) {
      const name = names.get(id) ?? '';
      const last = name.split(/[\s-]+/).at(-1) ?? '';
      letters.set(id, initials(name) + [...last].slice(1, 1 + more).join(''));
    }
  }
  return letters;
}

/** Beyond so many letters, names that still read alike are left so. */
const MOST = 6;
