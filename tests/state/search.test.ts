import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/state/search';
import { smallRecord } from './smallRecord';

const search = createSearch(smallRecord());
const first = (text: string) => search.find(text)[0]?.hits[0];

describe(createSearch, () => {
  test.each(['Lukashenka', 'Lukashenko', 'Лукашенко', 'лукашэнка', 'LUKASZENKA', 'łukaszenka', 'luk', 'Лук'])(
    '%s finds the one person',
    (text) => {
      expect(first(text)).toMatchObject({ id: 'lukashenko', kind: 'person', name: 'Alyaksandr Lukashenka' });
    },
  );

  test('says by which other name something was found, and nothing when the shown name has it', () => {
    expect(first('lukashenka')?.via).toBeNull();
    expect(first('Лукашенко')?.via).toBe('Александр Лукашенко');
    expect(first('lukashenko')?.via).toBe('Alexander Lukashenko');
    expect(first('odkb')?.via).toBe('ODKB');
    expect(first('csto')?.via).toBe('CSTO');
  });

  test('reaches a state in its own script, an organisation by its letters and a claim by its words', () => {
    expect(first('Հայ')).toMatchObject({ id: 'ARM', kind: 'state' });
    expect(first('EU')).toMatchObject({ id: 'org-eu', kind: 'organisation' });
    expect(first('met duty')).toMatchObject({ id: 'claim-duty', kind: 'claim' });
  });

  test('groups by kind, at most so many of each, and says how many there are', () => {
    const groups = search.find('a', 1);
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length);
    for (const { hits, kind } of groups) {
      expect(hits).toHaveLength(1);
      expect(hits[0]?.kind).toBe(kind);
    }
    const statements = search.find('alliance').find(({ kind }) => kind === 'statement');
    expect(statements?.total).toBe(2);
  });

  test('is indifferent to case, accents and apostrophes', () => {
    fc.assert(
      fc.property(fc.constantFrom('Armenia', 'Belarus', 'Pashinyan', 'summit', 'Лукашенко'), (word) => {
        const found = search.find(word);
        expect(search.find(word.toUpperCase())).toEqual(found);
        expect(search.find([...word].join('\u0301'))).toEqual(found);
        expect(search.find(`${word.slice(0, 3)}’${word.slice(3)}`)).toEqual(found);
      }),
    );
  });

  test('finds nothing in a text without words, and never throws', () => {
    expect(search.find(' …!')).toEqual([]);
    expect(search.matches('')).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(search.find(text).every(({ hits, total }) => hits.length <= total)).toBe(true);
      }),
    );
  });
});
