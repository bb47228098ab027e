import { tenths } from '../../layout/tenths';
import type { Ink } from '../../theme/ink';
import { type EventMark, inDrawingOrder, radiusOf } from './eventMark';

/** How thinly the accent lies on the ground of a mark. */
const TINT = 0.15;

/** Places where something happened near the day: rings, the one that the map is about the largest. */
export function StillEvents({ marks, ink }: { marks: readonly EventMark[]; ink: Ink }) {
  return inDrawingOrder(marks).map((mark) => {
    const { key, at, events, chosen, selected, muted, label } = mark;
    const gathered = events.length > 1;
    const r = radiusOf(mark);
    return (
      <g
        key={key}
        transform={`translate(${tenths(at[0])} ${tenths(at[1])})`}
        opacity={muted && !chosen ? 0.75 : undefined}
        textAnchor="middle"
        data-id={events[0]}
        data-kind="event"
        data-gathered={gathered ? events.length : undefined}
        data-chosen={chosen || undefined}
        data-selected={selected || undefined}
        data-muted={muted || undefined}
      >
        <circle
          r={r}
          fill={ink(gathered ? 'halo' : 'accent')}
          fillOpacity={gathered ? undefined : TINT}
          stroke={ink('halo')}
          strokeWidth={4}
        />
        <circle r={r} fill="none" stroke={ink('accent')} strokeWidth={chosen ? 2.4 : 1.8} />
        {gathered && !chosen ? (
          <text dy="0.36em" fontSize={12} fontWeight={700} fill={ink('accent')}>
            {events.length}
          </text>
        ) : (
          <circle r={chosen ? 4 : 2.2} fill={ink('accent')} />
        )}
        {label && (
          <text
            x={tenths(label.dx)}
            y={tenths(label.dy)}
            dy="0.36em"
            fontSize={12}
            fontWeight={600}
            fill={ink('text')}
            stroke={ink('halo')}
            strokeWidth={3.5}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {label.text}
          </text>
        )}
      </g>
    );
  });
}
