import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { nameOf } from '../../domain/dataset';
import type { PlacedMark } from '../../layout/timeline/placeTimeline';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import type { Teller } from './tellMark';

interface Props {
  mark: PlacedMark;
  room: Size;
  teller: Teller;
  tip: RefObject<HTMLDivElement | null>;
  onLeave: () => void;
}

/** What a mark is, beside it: above where there is room, else below. The mark's own name says the same. */
export function TimelineTip({ mark, room, teller, tip, onLeave }: Props) {
  const { dataset, messages } = useLens();
  const [size, setSize] = useState({ width: 260, height: 80 });
  const measured = useRef('');
  useLayoutEffect(() => {
    const box = tip.current;
    if (!box || measured.current === mark.key) return;
    measured.current = mark.key;
    setSize({ width: box.offsetWidth, height: box.offsetHeight });
  }, [mark.key, tip]);
  const middle = (mark.extent.start + mark.extent.end) / 2;
  const x = Math.min(Math.max(middle - size.width / 2, 8), Math.max(8, room.width - size.width - 8));
  const above = mark.y - 12 - size.height;
  const y = above >= -40 ? above : mark.y + 12;
  return (
    <div
      className="timeline-tip"
      role="tooltip"
      ref={tip}
      style={{ left: x, top: y }}
      onPointerLeave={onLeave}
    >
      {mark.kind === 'event' ? (
        <>
          <p className="timeline-tip-over">
            <DateText date={mark.event.date} /> · {messages.record.category[mark.event.category]}
          </p>
          <p className="timeline-tip-title">{mark.event.title}</p>
          <p className="timeline-tip-under">
            {[teller.places(mark.event), teller.sources(mark.event)].filter(Boolean).join(' · ')}
          </p>
        </>
      ) : mark.kind === 'statement' ? (
        <>
          <p className="timeline-tip-over">
            <DateText date={mark.statement.date} /> · {nameOf(dataset, mark.statement.for)}
          </p>
          <p className="timeline-tip-title">{teller.stance(mark.statement)}</p>
          {mark.statement.paraphrase && <p className="timeline-tip-text">{mark.statement.paraphrase}</p>}
          <p className="timeline-tip-under">{teller.sources(mark.statement)}</p>
        </>
      ) : (
        <p className="timeline-tip-text">{teller.name(mark)}</p>
      )}
    </div>
  );
}
