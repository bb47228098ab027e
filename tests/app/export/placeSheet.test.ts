import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeParagraphs, type Setting, SHEET_ROOM } from '../../../src/app/export/placeSheet';
import { measureByTable } from '../../../src/layout/textWidth';

const NOTE: Setting = { size: 14, weight: 400, line: 21, above: 2, tone: 'muted' };
const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcDE ,&?/='), maxLength: 400 }), {
  maxLength: 5,
});

describe(placeParagraphs, () => {
  it('keeps every sign, one line below the other, up to where it says that it ends', () => {
    fc.assert(
      fc.property(words, (texts) => {
        const { lines, bottom } = placeParagraphs(
          texts.map((text) => ({ text, setting: NOTE })),
          100,
        );
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(lines.map(({ text }) => text).join(''))).toBe(bare(texts.join('')));
        for (const [i, { y }] of lines.entries()) {
          expect(y).toBeGreaterThan(lines[i - 1]?.y ?? 100);
          expect(y).toBeLessThan(bottom);
        }
      }),
    );
  });

  it('breaks an address where it is too long, before its signs', () => {
    const address = `https://example.org/?actor=${Array.from({ length: 40 }, (_, i) => `person-${i}`).join(',')}&t=2022`;
    const { lines } = placeParagraphs([{ text: address, setting: NOTE }], 0);
    expect(lines.length).toBeGreaterThan(1);
    for (const { text } of lines) expect(measureByTable(text, 14, 400)).toBeLessThanOrEqual(SHEET_ROOM);
    for (const { text } of lines.slice(1)) expect(text).toMatch(/^[,&]/);
  });

  it('takes no room for nothing', () => {
    expect(placeParagraphs([{ text: '', setting: NOTE }], 50)).toEqual({ lines: [], bottom: 50 });
  });
});
