import type { KeyboardEvent } from 'react';
import { formatDay } from '../../i18n/format';
import { timelineWords } from '../../i18n/messages/timelineWords';
import { addMonths, centreWindow } from '../../layout/timeline/moveWindow';
import { PILL, placeCursor } from '../../layout/timeline/placeCursor';
import type { PlacedTimeline } from '../../layout/timeline/placeTimeline';
import { useLens } from '../useLens';
import { useDrag } from './useDrag';
import type { TimeMoves } from './useTimeMoves';

interface Props {
  placed: PlacedTimeline;
  moves: TimeMoves;
}

function useCursorDrag({ placed, moves }: Props) {
  return useDrag<true>({
    start: () => true,
    move: (x, _from, first) => moves.moveCursor(placed.scale.dayAt(x), first ? 'push' : 'replace'),
  });
}

/** The cursor's line, behind the marks; it can be dragged where no mark is. */
export function CursorLine(props: Props) {
  const { cursor } = useLens();
  const drag = useCursorDrag(props);
  const { x } = placeCursor(props.placed, cursor);
  if (x === null) return null;
  const { pill, lanes } = props.placed.frame;
  const end = lanes.statements.end + 4;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the date's slider does
    <g transform={`translate(${x} 0)`} className="timeline-cursor-line" aria-hidden="true" {...drag}>
      <rect className="timeline-hit" x={-8} y={pill.start} width={16} height={end - pill.start} />
      <line y1={pill.start + PILL.height} y2={end} />
    </g>
  );
}

/** The cursor's date on its line, held and moved by hand or keys; an arrow at the edge when it is elsewhere. */
export function CursorPill(props: Props) {
  const { placed, moves } = props;
  const { cursor, extent, window, messages } = useLens();
  const drag = useCursorDrag(props);
  const { frame } = placed;
  const { left, width, textX, arrow } = placeCursor(placed, cursor);
  const text = formatDay(cursor, messages.lang, 'short');
  const top = frame.pill.start;
  const middle = top + PILL.height / 2;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const far = event.shiftKey;
    const steps: Record<string, number> = {
      ArrowLeft: far ? addMonths(cursor, -1) : cursor - 1,
      ArrowDown: far ? addMonths(cursor, -1) : cursor - 1,
      ArrowRight: far ? addMonths(cursor, 1) : cursor + 1,
      ArrowUp: far ? addMonths(cursor, 1) : cursor + 1,
      PageDown: addMonths(cursor, -12),
      PageUp: addMonths(cursor, 12),
      Home: window.from,
      End: window.to,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moves.moveCursor(next);
  };

  if (arrow !== null) {
    const bring = () => moves.showWindow(centreWindow(window, cursor, extent));
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button inside of a drawing
      <g
        className="timeline-pill timeline-pill-away"
        role="button"
        tabIndex={0}
        aria-label={timelineWords(messages.lang).cursorAway(text)}
        data-action="show-cursor"
        onClick={bring}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          bring();
        }}
      >
        <rect className="timeline-hit" x={left - 2} y={top - 2} width={width + 4} height={24} />
        <rect
          className="timeline-pill-ground"
          x={left}
          y={top}
          width={width}
          height={PILL.height}
          rx={PILL.height / 2}
        />
        <path className="timeline-pill-arrow" d={arrow} transform={`translate(${left} ${top})`} />
        <text x={textX} y={middle} dy="0.35em" textAnchor="middle">
          {text}
        </text>
      </g>
    );
  }
  return (
    <g
      className="timeline-pill"
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
      <rect className="timeline-hit" x={left - 4} y={top - 3} width={width + 8} height={26} />
      <rect
        className="timeline-pill-ground"
        x={left}
        y={top}
        width={width}
        height={PILL.height}
        rx={PILL.height / 2}
      />
      <text x={textX} y={middle} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
