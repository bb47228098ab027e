import type { EventBin, PlacedEvent } from '../../layout/timeline/placeEvents';
import { RADIUS } from '../../layout/timeline/placeEvents';
import { FADE_STOPS, shapeEvent, UPRIGHT } from '../../layout/timeline/shapeEvent';

/** One event, drawn: a day's point, days as a bar, a month or year as a soft span, what goes on with a line. */
export function EventShape({ mark, fades }: { mark: PlacedEvent; fades: string }) {
  const { y, event, coarse, soft, tail } = mark;
  const shape = shapeEvent(mark);
  const { tone, body, from, to, middle, fade } = shape;
  const paint = shape.fades ? `url(#${fades}-${tone}-${fade})` : undefined;
  return (
    <g
      className="timeline-shape"
      data-tone={tone}
      data-hollow={event.category === 'domestic-crisis' || undefined}
      data-unverified={event.unverified || undefined}
    >
      {tail && shape.tail && <path className="timeline-tail" data-tail={tail.kind} d={shape.tail} />}
      {body !== 'bar' ? (
        body === 'upright' ? (
          <rect
            className="timeline-body"
            x={middle - UPRIGHT.width / 2}
            y={y - UPRIGHT.height / 2}
            width={UPRIGHT.width}
            height={UPRIGHT.height}
            rx={UPRIGHT.width / 2}
            data-soft={soft.start || undefined}
          />
        ) : (
          <circle
            className="timeline-body"
            cx={middle}
            cy={y}
            r={RADIUS}
            data-soft={soft.start || undefined}
          />
        )
      ) : (
        <>
          <rect
            className="timeline-body"
            data-coarse={coarse || undefined}
            data-soft={fade ?? undefined}
            x={from}
            y={y - RADIUS}
            width={to - from}
            height={2 * RADIUS}
            rx={RADIUS}
            fill={paint}
          />
          {coarse && (
            <rect
              className="timeline-edge"
              x={from + 0.5}
              y={y - RADIUS + 0.5}
              width={to - from - 1}
              height={2 * RADIUS - 1}
              rx={RADIUS - 0.5}
            />
          )}
        </>
      )}
    </g>
  );
}

/** Several events as one counted mark, as long as they reach. */
export function EventBinShape({ mark }: { mark: EventBin }) {
  const { extent, y } = mark;
  return (
    <g className="timeline-shape timeline-bin" data-tone={mark.lane === 'conflict' ? 'conflict' : 'plain'}>
      <rect
        className="timeline-body"
        x={extent.start + 0.5}
        y={y - 7}
        width={extent.end - extent.start - 1}
        height={14}
        rx={7}
      />
      <text x={(extent.start + extent.end) / 2} y={y} dy="0.36em" textAnchor="middle">
        {mark.ids.length}
      </text>
    </g>
  );
}

/** Fills that fade where an end isn't sharply known. */
export function Fades({ id }: { id: string }) {
  return (
    <defs>
      {['plain', 'conflict'].map((tone) =>
        (['start', 'end', 'both'] as const).map((side) => (
          <linearGradient
            key={tone + side}
            id={`${id}-${tone}-${side}`}
            className="timeline-fade"
            data-tone={tone}
          >
            {FADE_STOPS[side].map(([offset, opacity]) => (
              <stop key={offset} offset={offset} stopOpacity={opacity} />
            ))}
          </linearGradient>
        )),
      )}
    </defs>
  );
}
