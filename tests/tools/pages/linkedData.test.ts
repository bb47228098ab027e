import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataBlock } from '../../../tools/pages/linkedData';

describe(dataBlock, () => {
  it('says any data, and no text in it ends the block', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script', ']]>'));
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text)), (data) => {
        const block = dataBlock(data);
        const inside = block.slice('<script type="application/ld+json">'.length, -'</script>'.length);
        expect(inside).not.toContain('<');
        expect(JSON.parse(inside)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });
});
