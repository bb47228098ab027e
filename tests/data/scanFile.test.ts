import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanFile } from '../../data/checks/scanFile';

describe(scanFile, () => {
  /** JSON, and JSON with one character more, less or other. */
  const text = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', ']', '\\', '0', '\u0001', ' '),
      fc.boolean(),
    )
    .map(([json, number, put, spoil]) => {
      if (!spoil) return json;
      const at = number % (json.length + 1);
      return json.slice(0, at) + put + json.slice(at + 1);
    });

  it('takes for JSON what JSON.parse does, and nothing else', () => {
    fc.assert(
      fc.property(text, (written) => {
        let isJson = true;
        try {
          JSON.parse(written);
        } catch {
          isJson = false;
        }
        expect(scanFile(written, 'list').fault === null).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds each item of the list where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.jsonValue({ maxDepth: 2 }), (items, other) => {
        const written = JSON.stringify({ before: other, list: items, after: [other] }, null, 1);
        const spans = scanFile(written, 'list').items ?? [];
        const found = spans.map((span) => JSON.parse(written.slice(...span)));
        expect(found).toEqual(JSON.parse(JSON.stringify(items)));
      }),
    );
  });

  it('knows no list where there is none, nor one deeper down', () => {
    expect(scanFile('{ "other": { "list": [1] } }', 'list').items).toBe(null);
    expect(scanFile('{ "list": { "list": [1] } }', 'list').items).toBe(null);
    expect(scanFile('[{ "list": [1] }]', 'list').items).toBe(null);
  });
});
