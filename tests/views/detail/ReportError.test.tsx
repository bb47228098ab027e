import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { ReportError } from '../../../src/views/detail/ReportError';
import { shown } from './shownPart';

describe(ReportError, () => {
  test('prepares nothing before it is opened', () => {
    const html = shown(
      <ReportError
        id="ARM"
        version="0.2.0-abc"
        giver={{ link: () => 'https://example.org/?focus=ARM', copy: async () => true }}
      />,
    );
    expect(html).toContain(words.report);
    expect(html).not.toContain('mailto:');
  });

  test('names the record, the version and the view in its text', () => {
    const text = words.reportText({ name: 'Armenia', id: 'ARM', version: '1', link: 'https://x', fault: '' });
    for (const part of ['Armenia', 'ARM', 'Version of the data: 1', 'https://x'])
      expect(text).toContain(part);
  });
});
