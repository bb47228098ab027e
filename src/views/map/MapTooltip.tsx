import { useMemo } from 'react';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import type { EventMark } from './eventMark';
import { tallyStates } from './tallyStates';
import { tellStanding } from './tellStanding';

/** What is told, and at which point of the container. */
export interface Tip {
  /** A state's id, or the key of an event's mark. */
  id: string;
  kind: 'state' | 'mark';
  x: number;
  y: number;
}

interface Props {
  tip: Tip;
  marks: readonly Omit<EventMark, 'label'>[];
  size: { width: number; height: number };
  onEnter: () => void;
  onLeave: () => void;
}

const WIDTH = 264;

/** Tells of what the pointer, the finger or the keyboard is on. One can move the pointer into it; nothing is told only here. */
export function MapTooltip({ tip, marks, size, onEnter, onLeave }: Props) {
  const half = Math.min(WIDTH, size.width - 16) / 2;
  const below = tip.y < size.height / 2;
  const left = Math.min(Math.max(tip.x, half + 8), size.width - half - 8) - half;
  const mark = tip.kind === 'mark' ? marks.find(({ key }) => key === tip.id) : undefined;
  if (tip.kind === 'mark' && !mark) return null;
  return (
    <div
      className="map-tip"
      role="tooltip"
      data-below={below || undefined}
      style={{
        left,
        width: 2 * half,
        ...(below ? { top: tip.y + 14 } : { bottom: size.height - tip.y + 14 }),
      }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {mark ? <MarkTip mark={mark} /> : <StateTip id={tip.id} />}
    </div>
  );
}

function StateTip({ id }: { id: string }) {
  const { dataset, standings, selection, cursor, messages } = useLens();
  const tally = useMemo(() => tallyStates(selection).get(id), [selection, id]);
  const state = dataset.states.get(id);
  const standing = standings.get(id);
  if (!state || !standing) return null;
  return (
    <>
      <p className="map-tip-name">{state.names.primary}</p>
      {state.names.native.length > 0 && (
        <p className="map-tip-native">
          {state.names.native.map(({ text, lang }) => (
            <bdi key={text} lang={lang}>
              {text}
            </bdi>
          ))}
        </p>
      )}
      <p>{tellStanding(standing, dataset.spells, cursor, messages)}.</p>
      <p className="map-tip-counts">
        {dataset.parts.has('statements') && (
          <>
            {liveMapWords(messages.lang).aboutIt(tally?.statements ?? 0)}
            <br />
          </>
        )}
        {liveMapWords(messages.lang).eventsOfIt(tally?.events ?? 0)}
      </p>
    </>
  );
}

function MarkTip({ mark }: { mark: Omit<EventMark, 'label'> }) {
  const { dataset, messages } = useLens();
  const first = dataset.events.get(mark.events[0] ?? '');
  if (!first) return null;
  if (mark.events.length > 1) {
    return (
      <>
        <p className="map-tip-name">{liveMapWords(messages.lang).listHere(mark.place, mark.events.length)}</p>
        <ul>
          {mark.events.slice(0, 3).map((id) => (
            <li key={id}>{dataset.events.get(id)?.label}</li>
          ))}
        </ul>
        <p className="map-tip-counts">{liveMapWords(messages.lang).openList}</p>
      </>
    );
  }
  return (
    <>
      <p className="map-tip-counts">
        <DateText date={first.date} /> · {mark.place}
      </p>
      <p className="map-tip-name">{first.title}</p>
    </>
  );
}
