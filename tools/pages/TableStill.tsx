import type { AllianceEvent } from '../../src/domain/allianceEvent';
import { formatDate } from '../../src/i18n/format';
import { shorten } from '../../src/layout/timeline/placeLabels';
import { selectCursor, selectEventsNear, selectRecords } from '../../src/state/selectors';
import type { StillProps } from '../../src/views/still';

const ROW = 31;
const MARGIN = 16;

/** The table without its controls: the events nearest to the cursor, in order of date, as many as there is room for. */
export function TableStill({ dataset, view, size, measure, messages, ink }: StillProps) {
  const { events } = selectRecords(dataset, view, null);
  const cursor = selectCursor(dataset, view);
  const dateOf = ({ date }: AllianceEvent) => formatDate(date, messages.record.dates, messages.lang, 'short');
  const room = Math.floor((size.height - 1) / ROW);
  const rows = selectEventsNear(events, cursor, Number.POSITIVE_INFINITY)
    .slice(0, room)
    .sort((a, b) => a.date.earliest - b.date.earliest || (a.id < b.id ? -1 : 1));
  const dates = Math.max(...rows.map((event) => measure(dateOf(event), 14, 600))) + MARGIN;
  const width = size.width - 2 * MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={messages.app.lens.table}
      fontSize={14}
    >
      {rows.map((event, i) => {
        const told = event.date.earliest === cursor && event.date.precision === 'day';
        const category = messages.map.category[event.category];
        const roomForTitle = width - dates - 24 - measure(category, 13, 400);
        const widthOf = (text: string) => measure(text, 14, told ? 600 : 400);
        return (
          <g
            key={event.id}
            transform={`translate(${MARGIN} ${i * ROW})`}
            fill={ink(told ? 'accent' : 'text')}
          >
            <path d={`M0 .5H${width}`} stroke={ink('line-strong')} fill="none" />
            <text y={21} fontWeight={500}>
              {dateOf(event)}
            </text>
            <text x={dates} y={21} fontWeight={told ? 600 : 400}>
              {widthOf(event.title) <= roomForTitle
                ? event.title
                : shorten(event.title, roomForTitle, widthOf)}
            </text>
            <text x={width} y={21} fontSize={13} textAnchor="end" fill={ink('muted')}>
              {category}
            </text>
          </g>
        );
      })}
      <path d={`M${MARGIN} ${rows.length * ROW + 0.5}h${width}`} stroke={ink('line-strong')} fill="none" />
    </svg>
  );
}
