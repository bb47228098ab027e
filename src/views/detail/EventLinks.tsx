import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { EventRows } from './EventRows';
import { eventLinksOf } from './eventLinksOf';

/** What an event is part of, followed from, led to … ; nothing where the record ties it to no other. */
export function EventLinks({ id }: { id: string }) {
  const { dataset, messages } = useLens();
  return eventLinksOf(dataset, id).map(({ link, events }) => (
    <DetailSection key={link} title={detailWords(messages.lang).links[link]}>
      <EventRows events={events} />
    </DetailSection>
  ));
}
