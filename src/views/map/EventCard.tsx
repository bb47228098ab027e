import type { AllianceEvent } from '../../domain/allianceEvent';
import type { PlacedCard } from '../../layout/geo/placeCard';
import { DateText } from '../DateText';
import { useLens } from '../useLens';

interface Props {
  event: AllianceEvent;
  place: string;
  placed: PlacedCard;
  onChoose: (id: string) => void;
}

/** The event that the map is about, told beside its mark. */
export function EventCard({ event, place, placed, onChoose }: Props) {
  const { messages } = useLens();
  const { box, leader } = placed;
  return (
    <>
      <svg className="map-card-line" aria-hidden>
        <line x1={leader[0][0]} y1={leader[0][1]} x2={leader[1][0]} y2={leader[1][1]} />
      </svg>
      <button
        type="button"
        className="map-card"
        data-id={event.id}
        data-kind="event"
        style={{ left: box.x0, top: box.y0, width: box.x1 - box.x0, minHeight: box.y1 - box.y0 }}
        onClick={() => onChoose(event.id)}
      >
        <span className="map-card-facts">
          <DateText date={event.date} style="short" /> · {place} · {messages.map.category[event.category]}
        </span>
        <span className="map-card-title">{event.title}</span>
      </button>
    </>
  );
}
