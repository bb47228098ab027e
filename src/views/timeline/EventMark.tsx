import type { EventBin, PlacedEvent } from '../../layout/timeline/placeEvents';
import { RADIUS } from '../../layout/timeline/placeEvents';

/** One event, drawn: a day's point, days as a bar, a month or year as a soft span, what goes on with a line. */
export function EventShape({ mark, fades }: { mark: PlacedEvent; fades: string }) {
  const { extent, y, shape, event, coarse, soft, cut, tail } = mark;
  const tone = event.category === 'conflict' || event.category === 'domestic-crisis' ? 'conflict' : 'plain';
  const from = extent.start - (cut.start ? 14 : 0);
  const to = extent.end + (cut.end ? 14 : 0);
  const middle = (extent.start + extent.end) / 2;
  const fade = coarse
    ? 'both'
    : soft.start && soft.end
      ? 'both'
      : soft.start
        ? 'start'
        : soft.end
          ? 'end'
          : null;
  const paint =
    shape === 'bar' && fade !== null && to - from > 40 ? `url(#${fades}-${tone}-${fade})` : undefined;
  return (
    <g
      className="timeline-shape"
      data-tone={tone}
      data-hollow={event.category === 'domestic-crisis' || undefined}
      data-unverified={event.unverified || undefined}
    >
      {tail && (
        <path
          className="timeline-tail"
          data-tail={tail.kind}
          d={`M${middle} ${y}v4q0 3.5 3.5 3.5H${tail.to - 1}${tail.kind === 'open' ? 'm-5 -3l5 3l-5 3' : ''}`}
        />
      )}
      {shape === 'point' && !cut.start ? (
        tone === 'conflict' ? (
          <rect
            className="timeline-body"
            x={middle - 3.5}
            y={y - 6}
            width={7}
            height={12}
            rx={3.5}
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
            <stop offset="0" stopOpacity={side === 'end' ? 1 : 0.12} />
            {side === 'both' ? (
              <stop offset="0.5" stopOpacity="0.75" />
            ) : (
              <stop offset={side === 'start' ? 0.35 : 0.65} stopOpacity="1" />
            )}
            <stop offset="1" stopOpacity={side === 'start' ? 1 : 0.12} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
