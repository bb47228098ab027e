import { describe, expect, test } from 'vitest';
import { controls } from '../../../src/i18n/messages/en/controls';
import { trust } from '../../../src/i18n/messages/en/trust';
import { EvidenceFields } from '../../../src/views/controls/EvidenceFields';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { drawn } from './drawn';

const { dataset } = loadRecord('data', 'csto');

describe(EvidenceFields, () => {
  test('offers each coder and what they share, and says how far they agree', () => {
    const html = drawn(<EvidenceFields />, {}, dataset);
    for (const { name } of dataset.about.coders) expect(html).toContain(name);
    expect(html).toContain(controls.evidence.coderBoth);
    expect(html).toContain('α 0.99');
    expect(html).toContain('α 0.88');
    expect(html).toContain('141 of 237');
  });

  test('has the chosen one checked', () => {
    const checked = (coder: string | null) =>
      /<input type="radio"[^>]*value="(\w+)"[^>]*checked/.exec(
        drawn(<EvidenceFields />, { coder }, dataset).replace(/checked=""([^>]*value="\w+")/g, '$1 checked'),
      )?.[1];
    expect(checked('b')).toBe('b');
    expect(checked('both')).toBe('both');
    expect(checked(null)).toBe('a');
    expect(checked('nobody')).toBe('a');
  });

  test('says what the counts rest on', () => {
    const html = drawn(<EvidenceFields />, {}, dataset);
    expect(html).toContain(trust.coverageLine(dataset.statements.size, 44));
    expect(html).toContain(trust.byYear);
  });
});
