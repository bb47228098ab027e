import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { formatDay } from '../../i18n/format';
import { timelineWords } from '../../i18n/messages/timelineWords';
import type { Interval } from '../../layout/interval';
import { addMonths, centreWindow, fitWindow, moveEdge, panWindow } from '../../layout/timeline/moveWindow';
import { placeOverview, placeYears } from '../../layout/timeline/placeOverview';
import { createTimeScale, type DaySpan } from '../../layout/timeline/timeScale';
import { useLens } from '../useLens';
import { useMeasure } from './measureText';
import { useDrag } from './useDrag';
import type { TimeMoves } from './useTimeMoves';

interface Props {
  plot: Interval;
  bars: Interval;
  yearsY: number;
  moves: TimeMoves;
}

/** The whole record by year, and the window on it: dragged by its body or its ends, or drawn anew beside it. */
export function Overview({ plot, bars, yearsY, moves }: Props) {
  const { dataset, selection, window, extent, messages } = useLens();
  const measure = useMeasure();
  const clip = useId();
  const scale = useMemo(() => createTimeScale(extent, plot), [extent, plot]);
  const all = useMemo(() => [...dataset.events.values(), ...dataset.statements.values()], [dataset]);
  const { eventsAnytime, statementsAnytime } = selection;
  const height = bars.end - bars.start;
  const years = useMemo(
    () => placeOverview(all, [...eventsAnytime, ...statementsAnytime], scale, height),
    [all, eventsAnytime, statementsAnytime, scale, height],
  );
  const labels = useMemo(() => placeYears(scale, measure, 12), [scale, measure]);
  const left = scale.x(window.from);
  const right = scale.x(window.to + 1);
  const words = timelineWords(messages.lang);

  const body = useDrag<DaySpan>({
    start: () => (moves.isWhole ? null : window),
    move: (x, from, first) =>
      moves.showWindow(
        panWindow(from.value, Math.round((x - from.x) / scale.perDay), extent),
        first ? 'push' : 'replace',
      ),
  });
  const ground = useDrag<number>({
    start: (x) => scale.dayAt(x),
    move: (x, from, first) => {
      const day = scale.dayAt(x);
      const [start, end] = [Math.min(day, from.value), Math.max(day, from.value)];
      moves.showWindow(fitWindow(start, end - start + 1, extent), first ? 'push' : 'replace');
    },
    press: (x) => {
      if (!moves.isWhole) moves.showWindow(centreWindow(window, scale.dayAt(x), extent));
    },
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a double press is one more way to do what a button does
    <g className="timeline-overview" onDoubleClick={moves.whole}>
      <rect
        className="timeline-overview-ground"
        x={plot.start}
        y={bars.start - 3}
        width={plot.end - plot.start}
        height={height + 6}
        {...ground}
      />
      <clipPath id={clip}>
        <rect x={left} y={bars.start} width={Math.max(0, right - left)} height={height} />
      </clipPath>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus */}
      <g aria-hidden="true">
        {years.map(({ year, x, total, shown, totalHeight }) => (
          <rect
            key={year}
            className="timeline-bar timeline-bar-total"
            x={x.start}
            y={bars.end - totalHeight}
            width={Math.max(0.5, x.end - x.start)}
            height={totalHeight}
            data-year={year}
          >
            <title>{words.yearBar(year, shown, total)}</title>
          </rect>
        ))}
        {[undefined, `url(#${clip})`].map((inside) => (
          <g key={inside ?? 'all'} clipPath={inside} className={inside ? 'timeline-bars-in' : undefined}>
            {years.map(({ year, x, shownHeight }) => (
              <rect
                key={year}
                className="timeline-bar"
                x={x.start}
                y={bars.end - shownHeight}
                width={Math.max(0.5, x.end - x.start)}
                height={shownHeight}
              />
            ))}
          </g>
        ))}
        <line
          className="timeline-overview-line"
          x1={plot.start}
          x2={plot.end}
          y1={bars.end + 0.5}
          y2={bars.end + 0.5}
        />
        {labels.map(({ year, x, anchor }) => (
          <text key={year} className="timeline-year" x={x} y={yearsY} dy="0.35em" textAnchor={anchor}>
            {year}
          </text>
        ))}
      </g>
      <rect
        className="timeline-window"
        data-whole={moves.isWhole || undefined}
        x={left}
        y={bars.start - 3}
        width={Math.max(2, right - left)}
        height={height + 3}
        {...body}
      />
      {(['from', 'to'] as const).map((edge) => (
        <Handle
          key={edge}
          edge={edge}
          x={edge === 'from' ? left : right}
          bars={bars}
          // The ends of a short window are held from outside, so that its body can still be got at.
          outward={right - left < 56}
          label={edge === 'from' ? words.windowFrom : words.windowTo}
          text={formatDay(window[edge], messages.lang)}
          moves={moves}
          dayAt={scale.dayAt}
        />
      ))}
    </g>
  );
}

interface HandleProps {
  edge: 'from' | 'to';
  x: number;
  bars: Interval;
  outward: boolean;
  label: string;
  text: string;
  moves: TimeMoves;
  dayAt: (x: number) => number;
}

function Handle({ edge, x, bars, outward, label, text, moves, dayAt }: HandleProps) {
  const { window, extent } = useLens();
  const grip = useRef(0);
  const move = (day: number, trail?: 'push' | 'replace') =>
    moves.showWindow(moveEdge(window, edge, day, extent), trail);
  const drag = useDrag<DaySpan>({
    start: (at) => {
      grip.current = at - x;
      return window;
    },
    move: (at, _from, first) => move(dayAt(at - grip.current), first ? 'push' : 'replace'),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const day = window[edge];
    const steps: Record<string, number> = {
      ArrowLeft: addMonths(day, -1),
      ArrowDown: addMonths(day, -1),
      ArrowRight: addMonths(day, 1),
      ArrowUp: addMonths(day, 1),
      PageDown: addMonths(day, -12),
      PageUp: addMonths(day, 12),
      Home: extent.from,
      End: extent.to,
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(next);
  };
  const middle = (bars.start + bars.end) / 2;
  const width = 28;
  const start = outward ? (edge === 'from' ? x - width + 4 : x - 4) : x - width / 2;
  return (
    <g
      className="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={extent.from}
      aria-valuemax={extent.to}
      aria-valuenow={window[edge]}
      aria-valuetext={text}
      data-edge={edge}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <rect
        className="timeline-handle-hit"
        x={start}
        y={bars.start - 6}
        width={width}
        height={bars.end - bars.start + 12}
      />
      <rect className="timeline-handle-grip" x={x - 2} y={middle - 8} width={4} height={16} rx={2} />
    </g>
  );
}
