import { formatDay } from '../../i18n/format';
import { type TimelineWords, timelineWords } from '../../i18n/messages/timelineWords';
import { tenths } from '../../layout/tenths';
import { weighEvents } from '../../layout/timeline/importanceOf';
import { LANES } from '../../layout/timeline/lanes';
import { PILL, placeCursor } from '../../layout/timeline/placeCursor';
import { LABEL_SIZE } from '../../layout/timeline/placeEvents';
import {
  type PlacedMark,
  type PlacedTimeline,
  placeTimeline,
  REACH,
} from '../../layout/timeline/placeTimeline';
import { emphasise } from '../../state/emphasis';
import {
  isFiltered,
  selectCursor,
  selectHeadlineEvent,
  selectRecords,
  selectWindow,
} from '../../state/selectors';
import type { Ink } from '../../theme/ink';
import { STILL_FONT, type StillProps } from '../still';
import { formatTick } from './formatTick';
import { StillMarks } from './StillMarks';
import { StillOverview } from './StillOverview';

/** The timeline without gestures: overview and window, lanes, marks, labels, the cursor and its date. */
export function TimelineStill({ dataset, view, size, measure, messages, ink, prefix }: StillProps) {
  const { lang } = messages;
  const words = timelineWords(lang);
  const selection = selectRecords(dataset, view, null);
  const window = selectWindow(dataset, view);
  const cursor = selectCursor(dataset, view);
  const { focus, related } = emphasise(dataset, view.focus);
  const told = selectHeadlineEvent(dataset, view.focus, cursor)?.id;
  const placed = placeTimeline({
    events: selection.eventsAnytime,
    statements: selection.statementsAnytime,
    weights: weighEvents(dataset),
    window,
    frame: size,
    focus: focus !== null && dataset.events.has(focus) ? focus : null,
    measure,
    formatTick: (day, style) => formatTick(day, style, lang),
    reach: REACH.fine,
  });
  const { frame, marks, labels } = placed;
  const { plot, lanes } = frame;
  const bottom = lanes.statements.end + 4;
  const line = tenths((lanes.statements.start + lanes.statements.end) / 2);
  const at = placeCursor(placed, cursor);
  const isSelected = ({ ids }: PlacedMark) => ids.some((id) => id === focus);
  const isMuted = (ids: readonly string[]) => focus !== null && !ids.some((id) => related.has(id));
  const isTold = (mark: PlacedMark) => mark.kind !== 'bin' && mark.ids.some((id) => id === told);
  const clip = `${prefix}-plot`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      fontFamily={STILL_FONT}
      fontSize={LABEL_SIZE}
    >
      <title>
        {words.drawing(
          selection.events.length,
          selection.statements.length,
          formatDay(window.from, lang),
          formatDay(window.to, lang),
        )}
      </title>
      <rect width={size.width} height={size.height} fill={ink('panel')} />
      <StillOverview {...{ dataset, measure, messages, ink, frame, selection, window }} />
      <StillAxis placed={placed} lanes={words.lane} ink={ink} />
      {at.x !== null && (
        <path
          d={`M${tenths(at.x)} ${frame.pill.end}V${tenths(bottom)}`}
          fill="none"
          stroke={ink('accent')}
          strokeWidth={1.5}
        />
      )}
      <clipPath id={clip}>
        <rect
          x={plot.start - 7}
          width={tenths(Math.min(plot.end - plot.start + 21, size.width - plot.start + 7))}
          height={tenths(bottom)}
        />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path d={`M${plot.start} ${line}H${plot.end}`} fill="none" stroke={ink('line-strong')} />
        <StillMarks
          marks={marks}
          ink={ink}
          prefix={prefix}
          isSelected={isSelected}
          isAccented={(mark) => isTold(mark) || isSelected(mark)}
          isMuted={({ ids }) => isMuted(ids)}
        />
      </g>
      <g stroke={ink('halo')} strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
        {labels.map(({ id, x, y, text, weight }) => (
          <text
            key={id}
            x={tenths(x)}
            y={tenths(y)}
            dy="0.35em"
            fontWeight={weight === 400 ? undefined : weight}
            fill={ink(id === told ? 'accent' : isMuted([id]) ? 'muted' : 'text')}
          >
            {text}
          </text>
        ))}
      </g>
      {marks.length === 0 && (
        <text
          x={tenths((plot.start + plot.end) / 2)}
          y={tenths(lanes.conflict.start)}
          textAnchor="middle"
          fontSize={14}
          fill={ink('muted')}
        >
          {isFiltered(view) ? words.emptyFiltered : words.empty}
        </text>
      )}
      <rect
        x={tenths(at.left)}
        y={frame.pill.start}
        width={at.width}
        height={PILL.height}
        rx={PILL.height / 2}
        fill={ink(at.arrow === null ? 'accent' : 'panel')}
        stroke={at.arrow === null ? undefined : ink('accent')}
        strokeWidth={at.arrow === null ? undefined : 1.5}
      />
      {at.arrow !== null && (
        <path
          d={at.arrow}
          transform={`translate(${tenths(at.left)} ${frame.pill.start})`}
          fill="none"
          stroke={ink('accent')}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      <text
        x={tenths(at.textX)}
        y={frame.pill.start + PILL.height / 2}
        dy="0.35em"
        textAnchor="middle"
        fontWeight={650}
        fill={ink(at.arrow === null ? 'accent-text' : 'text')}
      >
        {formatDay(cursor, lang, 'short')}
      </text>
    </svg>
  );
}

interface AxisProps {
  placed: PlacedTimeline;
  lanes: TimelineWords['lane'];
  ink: Ink;
}

/** Lanes with their names, and the dates below. */
function StillAxis({ placed: { frame, ticks }, lanes, ink }: AxisProps) {
  const { plot, namesBeside } = frame;
  const top = frame.lanes.alliance.start;
  const fall = tenths(frame.lanes.statements.end + 4 - top);
  const upright = (major: boolean) =>
    ticks
      .filter((tick) => tick.major === major)
      .map(({ x }) => `M${tenths(x)} ${top}v${fall}`)
      .join('');
  const minor = upright(false);
  return (
    <>
      {minor !== '' && <path d={minor} fill="none" stroke={ink('line')} strokeOpacity={0.65} />}
      <path
        d={
          upright(true) +
          LANES.map((lane) => `M${plot.start} ${tenths(frame.lanes[lane].end)}H${plot.end}`).join('')
        }
        fill="none"
        stroke={ink('line')}
      />
      {LANES.map((lane) => {
        const { start, end } = frame.lanes[lane];
        return (
          <text
            key={lane}
            x={16}
            y={tenths(namesBeside ? (start + end) / 2 : start + 8)}
            dy="0.35em"
            fontSize={namesBeside ? 12.5 : undefined}
            fontWeight={600}
            fill={ink(namesBeside ? 'text' : 'muted')}
          >
            {lanes[lane]}
          </text>
        );
      })}
      {ticks.map(
        ({ day, x, label, major }) =>
          label !== null && (
            <text
              key={day}
              x={tenths(x + 4)}
              y={tenths(frame.ticksY)}
              dy="0.35em"
              fontWeight={major ? 600 : undefined}
              fill={ink(major ? 'text' : 'muted')}
            >
              {label}
            </text>
          ),
      )}
    </>
  );
}
