import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { eventLinksOf } from './eventLinksOf';
import { RecordLink } from './RecordLink';

/** What an event is part of, followed from, led to … ; nothing where the record ties it to no other. */
export function EventLinks({ id }: { id: string }) {
  const { dataset, messages } = useLens();
  return eventLinksOf(dataset, id).map(({ link, events }) => (
    <DetailSection key={link} title={messages.detail.links[link]}>
      <ul className="detail-rows">
        {events.map((event) => (
          <li key={event.id} className="detail-row" data-id={event.id} data-kind="event">
            <div>
              <RecordLink id={event.id}>{event.title}</RecordLink>{' '}
              <span className="detail-quiet">
                <DateText date={event.date} style="short" />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </DetailSection>
  ));
}
