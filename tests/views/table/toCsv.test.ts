import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from '../../../src/views/table/toCsv';

/** An independent reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += c;
  }
  return rows;
}

describe(toCsv, () => {
  it('writes a line for the header and each row', () => {
    expect(
      toCsv(
        ['id', 'stance'],
        [
          ['a', -1],
          ['b', null],
        ],
      ),
    ).toBe('id,stance\r\na,-1\r\nb,\r\n');
  });

  it('quotes what would break a row', () => {
    expect(toCsv(['x'], [['one, "two"\nthree']])).toBe('x\r\n"one, ""two""\nthree"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', ' =1+1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'takes the sting out of %j',
    (text) => {
      expect(readCsv(toCsv(['x'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it('leaves our own numbers numbers, and what is no number empty', () => {
    expect(readCsv(toCsv(['x', 'y', 'z'], [[-2, Number.NaN, Number.POSITIVE_INFINITY]]))[1]).toEqual([
      '-2',
      '',
      '',
    ]);
  });

  it('reads back as written, but for the apostrophe, and has no cell that runs', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', '"', '\r', '\n', '\t', ' ', 'a') }),
      fc.integer(),
      fc.constant(null),
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(toCsv(['a', 'b', 'c'], rows)).slice(1);
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, i) => {
          row.forEach((written, j) => {
            const back = read[i]?.[j] ?? '';
            const plain = written === null ? '' : String(written);
            expect([plain, `'${plain}`]).toContain(back);
            if (typeof written === 'string') expect(back).not.toMatch(/^\s*[=+\-@\t\r]/);
          });
        });
      }),
    );
  });
});
