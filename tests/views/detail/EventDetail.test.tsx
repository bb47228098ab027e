import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { EventDetail } from '../../../src/views/detail/EventDetail';
import { DetailContext, type PartState } from '../../../src/views/detail/useDetail';
import { briefRecord, smallRecord } from '../../state/smallRecord';
import { drawn } from '../controls/drawn';

function detailOf(record: ReturnType<typeof smallRecord>, status: PartState['status']): string {
  const event = record.events.get('e-summit');
  if (!event) throw new Error('the small record has no summit');
  const state = { status, retry: () => {} };
  const detail = { headingId: 'h', follow: () => {}, texts: state, sources: state };
  return drawn(
    <DetailContext value={detail}>
      <EventDetail event={event} />
    </DetailContext>,
    { focus: 'e-summit' },
    record,
  );
}

describe(EventDetail, () => {
  test('waits for texts and sources that are not read yet, instead of showing none', () => {
    const html = detailOf(briefRecord(), 'loading');
    expect(html).toContain(words.textsLoading);
    expect(html).toContain('Title of e-summit');
    expect(html).not.toContain(`>${words.sources}<`);
  });

  test('says when they could not be fetched, and offers another try', () => {
    const html = detailOf(briefRecord(), 'failed');
    expect(html).toContain(words.textsFailed);
    expect(html).toContain('data-action="retry"');
  });

  test('shows them once they are there', () => {
    const html = detailOf(smallRecord(), 'ready');
    expect(html).toContain('What happened at e-summit.');
    expect(html).toContain(`>${words.sources}<`);
    expect(html).not.toContain(words.textsLoading);
  });
});
