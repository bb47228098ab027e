import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../../src/state/termsOf';
import { markMatches } from '../../../src/views/controls/markMatches';

const marked = (text: string, sought: string) =>
  markMatches(text, termsOf(sought))
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe(markMatches, () => {
  test.each([
    ['Nikol Pashinyan', 'pash', 'Nikol [Pash]inyan'],
    ['Nikol Pashinyan', 'pash nik', '[Nik]ol [Pash]inyan'],
    ['Nikol Pashinyan', 'inyan', 'Nikol Pashinyan'],
    ['Aleksander Łukaszenka', 'luk', 'Aleksander [Łuk]aszenka'],
    ['Türkiye', 'TURK', '[Türk]iye'],
    ['Tu\u0308rkiye', 'tu', '[Tu\u0308]rkiye'],
    ['The CSTO’s duty', 'cstos', 'The [CSTO’s] duty'],
    ['Straße', 'strass', '[Straß]e'],
    ['Armenia and Armen', 'armen arm', '[Armen]ia and [Armen]'],
    ['Armenia', '', 'Armenia'],
  ])('in “%s”, “%s” is %s', (text, sought, expected) => {
    expect(marked(text, sought)).toBe(expected);
  });

  test('cuts without losing anything, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (text, sought) => {
          const pieces = markMatches(text, termsOf(sought));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        },
      ),
    );
  });

  test('marks each first word that is looked for as a whole', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }), (words) => {
        const hits = markMatches(words.join(' '), termsOf(words.join(' '))).filter(({ hit }) => hit);
        expect(hits.map(({ text }) => text)).toEqual(words);
      }),
    );
  });
});
