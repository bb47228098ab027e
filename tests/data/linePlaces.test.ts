import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linePlaces } from '../../data/checks/linePlaces';

describe(linePlaces, () => {
  it('counts as one does by going through the text', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '', '😀')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (written, number) => {
        const offset = number % (written.length + 1);
        const lines = written.slice(0, offset).split('\n');
        expect(linePlaces(written)(offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});
