import { useEffect, useRef } from 'react';
import type { AllianceEvent } from '../../domain/allianceEvent';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';

interface Props {
  title: string;
  events: readonly AllianceEvent[];
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Events as a list of buttons: what a mark with a number opens, and the way to every mark by keyboard. */
export function EventList({ title, events, onChoose, onClose }: Props) {
  const { messages, view } = useLens();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      ref={box}
      className="map-list"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="map-list-head">
        <h3>{title}</h3>
        <button
          type="button"
          className="map-list-close"
          aria-label={liveMapWords(messages.lang).close}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              data-id={event.id}
              data-kind="event"
              data-selected={view.focus === event.id || undefined}
              onClick={() => onChoose(event.id)}
            >
              <span className="map-list-facts">
                <DateText date={event.date} style="short" />
                {event.places.map(({ name }) => ` · ${name}`)}
              </span>
              <span>{event.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
