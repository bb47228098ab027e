import { memo } from 'react';
import { Marker } from 'react-simple-maps/core';
import { useZoomPanContext } from 'react-simple-maps/zoom';
import { type EventMark, inDrawingOrder, radiusOf } from './eventMark';

/** Places where something happened near the day; several at one place are one mark with their number. */
export const EventMarkers = memo(function EventMarkers({ marks }: { marks: readonly EventMark[] }) {
  return (
    <g className="map-events">
      {inDrawingOrder(marks).map((mark) => (
        <EventMarker key={mark.key} mark={mark} />
      ))}
    </g>
  );
});

function EventMarker({ mark }: { mark: EventMark }) {
  const { k } = useZoomPanContext();
  const { events, chosen, label } = mark;
  const radius = radiusOf(mark);
  return (
    <Marker
      coordinates={[mark.lonLat[0], mark.lonLat[1]]}
      className="map-event"
      data-id={events[0]}
      data-kind="event"
      data-gathered={events.length > 1 ? events.length : undefined}
      data-mark={mark.key}
      data-chosen={chosen || undefined}
      data-selected={mark.selected || undefined}
      data-muted={mark.muted || undefined}
      role="button"
      tabIndex={-1}
      aria-label={mark.name}
    >
      <g transform={`scale(${1 / k})`}>
        <circle className="map-event-hit" r={Math.max(14, radius)} />
        <circle className="map-event-halo" r={radius} />
        <circle className="map-event-ring" r={radius} />
        {events.length > 1 && !chosen ? (
          <text className="map-event-count" aria-hidden dy="0.36em" textAnchor="middle">
            {events.length}
          </text>
        ) : (
          <circle className="map-event-dot" r={chosen ? 4 : 2.2} />
        )}
        {label && (
          <text
            className="map-event-label"
            aria-hidden
            x={label.dx}
            y={label.dy}
            dy="0.36em"
            textAnchor="middle"
          >
            {label.text}
          </text>
        )}
      </g>
    </Marker>
  );
}
