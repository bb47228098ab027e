import type { AllianceEvent } from '../../domain/allianceEvent';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { RecordLink } from './RecordLink';

/** Events as rows that open, in the order given; those outside of the present selection are muted. */
export function EventRows({ events }: { events: readonly AllianceEvent[] }) {
  const { selection } = useLens();
  return (
    <ul className="detail-rows">
      {events.map((event) => (
        <li
          key={event.id}
          className="detail-row"
          data-id={event.id}
          data-kind="event"
          data-muted={selection.events.includes(event) ? undefined : true}
        >
          <div>
            <RecordLink id={event.id}>{event.title}</RecordLink>
            <p className="detail-quiet">
              <DateText date={event.date} style="short" />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
