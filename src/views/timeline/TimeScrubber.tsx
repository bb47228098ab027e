import { type KeyboardEvent, useMemo } from 'react';
import { formatDay } from '../../i18n/format';
import { timelineWords } from '../../i18n/messages/timelineWords';
import { addMonths } from '../../layout/timeline/moveWindow';
import { placeOverview } from '../../layout/timeline/placeOverview';
import { createTimeScale } from '../../layout/timeline/timeScale';
import { useLens } from '../useLens';
import { type Size, useSize } from '../useSize';
import { Icon } from './Icon';
import { useMeasure } from './measureText';
import { useDrag } from './useDrag';
import { useTimeMoves } from './useTimeMoves';
import './scrubber.css';

/** The cursor within thumb's reach: play, and a date that is dragged over the whole record. */
export function TimeScrubber() {
  const { playback, messages } = useLens();
  const [ref, size] = useSize();
  const { playing } = playback;
  return (
    <div className="timeline-scrubber">
      <button
        type="button"
        className="timeline-scrubber-play"
        aria-label={playing ? timelineWords(messages.lang).pause : timelineWords(messages.lang).play}
        data-action={playing ? 'pause' : 'play'}
        onClick={playing ? playback.pause : playback.play}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div className="timeline-scrubber-track" ref={ref}>
        {size && <Track size={size} />}
      </div>
    </div>
  );
}

const BARS = { start: 4, end: 30 };
const KNOB = 8;

function Track({ size }: { size: Size }) {
  const { dataset, selection, cursor, extent, window, messages } = useLens();
  const moves = useTimeMoves();
  const measure = useMeasure();
  const scale = useMemo(
    () => createTimeScale(extent, { start: KNOB, end: Math.max(KNOB + 1, size.width - KNOB) }),
    [extent, size.width],
  );
  const all = useMemo(() => [...dataset.events.values(), ...dataset.statements.values()], [dataset]);
  const { eventsAnytime, statementsAnytime } = selection;
  const years = useMemo(
    () => placeOverview(all, [...eventsAnytime, ...statementsAnytime], scale, BARS.end - BARS.start),
    [all, eventsAnytime, statementsAnytime, scale],
  );
  const x = scale.x(cursor + 0.5);
  const date = formatDay(cursor, messages.lang, 'short');
  const half = measure(date, 12, 650) / 2;
  const textX = Math.min(Math.max(x, half), size.width - half);
  const clear = half + 8 + measure('2026', 12, 400);

  const drag = useDrag<true>({
    start: (at) => {
      moves.moveCursor(scale.dayAt(at));
      return true;
    },
    move: (at) => moves.moveCursor(scale.dayAt(at), 'replace'),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, number> = {
      ArrowLeft: addMonths(cursor, -1),
      ArrowDown: addMonths(cursor, -1),
      ArrowRight: addMonths(cursor, 1),
      ArrowUp: addMonths(cursor, 1),
      PageDown: addMonths(cursor, -12),
      PageUp: addMonths(cursor, 12),
      Home: extent.from,
      End: extent.to,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moves.moveCursor(next);
  };
  return (
    <svg
      className="timeline-scrubber-drawing"
      width={size.width}
      height={size.height}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the slider
      role="slider"
      tabIndex={0}
      aria-label={timelineWords(messages.lang).cursor}
      aria-orientation="horizontal"
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={cursor}
      aria-valuetext={formatDay(cursor, messages.lang)}
      data-cursor=""
      onKeyDown={onKeyDown}
      {...drag}
    >
      <rect className="timeline-hit" width={size.width} height={size.height} />
      {years.map(({ year, x: bar, totalHeight, shownHeight }) => (
        <g
          key={year}
          data-in={(bar.end > scale.x(window.from) && bar.start < scale.x(window.to + 1)) || undefined}
        >
          <rect
            className="timeline-bar timeline-bar-total"
            x={bar.start}
            y={BARS.end - totalHeight}
            width={Math.max(0.5, bar.end - bar.start)}
            height={totalHeight}
          />
          <rect
            className="timeline-bar"
            x={bar.start}
            y={BARS.end - shownHeight}
            width={Math.max(0.5, bar.end - bar.start)}
            height={shownHeight}
          />
        </g>
      ))}
      <line
        className="timeline-overview-line"
        x1={0}
        x2={size.width}
        y1={BARS.end + 0.5}
        y2={BARS.end + 0.5}
      />
      <g className="timeline-scrubber-cursor">
        <line x1={x} x2={x} y1={0} y2={BARS.end} />
        <circle cx={x} cy={BARS.end} r={KNOB} />
      </g>
      {textX - clear > 0 && (
        <text className="timeline-year" x={0} y={52} textAnchor="start">
          {yearOf(extent.from)}
        </text>
      )}
      {textX + clear < size.width && (
        <text className="timeline-year" x={size.width} y={52} textAnchor="end">
          {yearOf(extent.to)}
        </text>
      )}
      <text className="timeline-scrubber-date" x={textX} y={52} textAnchor="middle">
        {date}
      </text>
    </svg>
  );
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
