import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { StatementDetail } from '../../../src/views/detail/StatementDetail';
import { DetailContext, type PartState } from '../../../src/views/detail/useDetail';
import { briefRecord, smallRecord } from '../../state/smallRecord';
import { drawn } from '../controls/drawn';

function detailOf(record: ReturnType<typeof smallRecord>, status: PartState['status']): string {
  const [statement] = record.statements.values();
  if (!statement) throw new Error('the small record has no statement');
  const state = { status, retry: () => {} };
  const detail = { headingId: 'h', follow: () => {}, texts: state, sources: state };
  return drawn(
    <DetailContext value={detail}>
      <StatementDetail statement={statement} />
    </DetailContext>,
    { focus: statement.id },
    record,
  );
}

describe(StatementDetail, () => {
  test('waits for words and sources that are not read yet, instead of showing none', () => {
    const html = detailOf(briefRecord(), 'loading');
    expect(html).toContain(words.textsLoading);
    expect(html).not.toContain(`>${words.sources}<`);
  });

  test('shows them once they are there', () => {
    const record = smallRecord();
    const html = detailOf(record, 'ready');
    expect(html).toContain([...record.statements.values()][0]?.paraphrase);
    expect(html).toContain(`>${words.sources}<`);
    expect(html).not.toContain(words.textsLoading);
  });
});
