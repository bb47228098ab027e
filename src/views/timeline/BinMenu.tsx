import { useEffect, useRef } from 'react';
import { timelineWords } from '../../i18n/messages/timelineWords';
import type { PlacedMark } from '../../layout/timeline/placeTimeline';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import type { Teller } from './tellMark';

interface Props {
  bin: Extract<PlacedMark, { kind: 'bin' }>;
  room: Size;
  teller: Teller;
  onChoose: (id: string) => void;
  onClose: () => void;
}

const WIDTH = 300;

/** What a gathered mark holds, where no zoom could part it. */
export function BinMenu({ bin, room, teller, onChoose, onClose }: Props) {
  const { dataset, messages } = useLens();
  const menu = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [onClose]);
  const left = Math.min(Math.max(8, bin.extent.start - WIDTH / 2), Math.max(8, room.width - WIDTH - 8));
  const below = bin.y < room.height / 2;
  return (
    <div
      className="timeline-menu"
      role="dialog"
      aria-label={teller.dates(bin.span)}
      ref={menu}
      style={{
        left,
        inlineSize: WIDTH,
        ...(below
          ? { top: bin.y + 12, maxBlockSize: room.height - bin.y - 16 }
          : { bottom: room.height - bin.y + 12, maxBlockSize: bin.y - 12 }),
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        buttons
          .at((at + (event.key === 'ArrowDown' ? 1 : -1)) % buttons.length)
          ?.focus({ preventScroll: true });
      }}
    >
      <ul>
        {bin.ids.map((id) => {
          const event = dataset.events.get(id);
          const statement = dataset.statements.get(id);
          const record = event ?? statement;
          if (!record) return null;
          return (
            <li key={id}>
              <button
                type="button"
                data-id={id}
                data-kind={event ? 'event' : 'statement'}
                onClick={() => onChoose(id)}
              >
                <span className="timeline-menu-date">
                  <DateText date={record.date} style="short" />
                </span>
                {event ? event.label : statement && teller.stance(statement)}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="timeline-menu-close" onClick={onClose}>
        {timelineWords(messages.lang).close}
      </button>
    </div>
  );
}
