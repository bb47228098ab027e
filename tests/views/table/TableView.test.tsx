import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { table as words } from '../../../src/i18n/messages/en/table';
import { TableView } from '../../../src/views/table/TableView';
import { briefRecord } from '../../state/smallRecord';
import { drawn } from '../controls/drawn';

const table = <TableView onDownload={() => {}} />;

describe(TableView, () => {
  test('waits for the texts of events before it offers them as rows or as CSV', () => {
    const html = drawn(table, { view: 'table' }, briefRecord());
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain(en.app.loading);
    expect(html).not.toContain('Title of e-summit');
    expect(html).not.toContain(words.asText);
    expect(html).toMatch(/data-action="download"[^>]*disabled|disabled[^>]*data-action="download"/);
  });

  test('shows rows and CSV once they are there', () => {
    const html = drawn(table, { view: 'table' });
    expect(html).toContain('aria-busy="false"');
    expect(html).toContain('Title of e-summit');
    expect(html).toContain(words.asText);
    expect(html).not.toContain('disabled=""');
  });
});
