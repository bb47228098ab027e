import { STATUSES, type Status } from '../../domain/member';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import { useLens } from '../useLens';
import { DisputeKey } from './DisputeKey';
import { EventSwatch, StatusSwatch } from './Swatch';

interface Props {
  /** Statuses that a state of the picture has now. */
  statuses: ReadonlySet<Status>;
  /** Kinds of disputed areas in the picture. */
  disputes: readonly ('hatch' | 'claim')[];
  events: number;
  /** On a narrow map the key opens on demand, and holds the disputed areas, which else stand with the note on borders. */
  folded: boolean;
  /** Whether it names the disputed areas too. */
  whole: boolean;
  /** Of the patterns on the page. */
  prefix: string;
  onListEvents: () => void;
}

/** Says what every look on the map means; names nothing that is not drawn. */
export function MapLegend({ statuses, disputes, events, folded, whole, prefix, onListEvents }: Props) {
  const { messages } = useLens();
  const shown = STATUSES.filter((status) => statuses.has(status));
  const eventKey = events > 0 && (
    <button
      type="button"
      className="map-legend-button"
      title={liveMapWords(messages.lang).listEvents(events)}
      onClick={onListEvents}
    >
      <EventSwatch />
      <span data-count="events" data-total={events}>
        {messages.record.events(events)}
      </span>
    </button>
  );
  const items = (
    <ul className="map-legend">
      {shown.map((status) => (
        <li key={status} data-look={status}>
          <StatusSwatch status={status} prefix={prefix} />
          {messages.map.legendStatus[status]}
        </li>
      ))}
      {whole && <DisputeKey styles={disputes} prefix={prefix} />}
      {!folded && eventKey && <li>{eventKey}</li>}
    </ul>
  );
  if (!folded) return items;
  return (
    <div className="map-key">
      <details className="map-legend-fold">
        <summary className="button button-round">{liveMapWords(messages.lang).legend}</summary>
        {items}
      </details>
      {eventKey}
    </div>
  );
}
