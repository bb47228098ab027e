import { Fragment, memo } from 'react';
import type { TimelineWords } from '../../i18n/messages/timelineWords';
import { LANES } from '../../layout/timeline/lanes';
import type { PlacedTimeline } from '../../layout/timeline/placeTimeline';

interface Props {
  placed: PlacedTimeline;
  lanes: TimelineWords['lane'];
}

/** Lanes with their names, and the dates below; nothing to press. */
export const Axis = memo(function Axis({ placed, lanes }: Props) {
  const { frame, ticks } = placed;
  const { plot, namesBeside } = frame;
  const top = frame.lanes.alliance.start;
  const { end: bottom } = frame.lanes.statements;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
    <g aria-hidden="true">
      {ticks.map(({ day, x, major }) => (
        <line
          key={day}
          className="timeline-grid"
          data-major={major || undefined}
          x1={x}
          x2={x}
          y1={top}
          y2={bottom + 4}
        />
      ))}
      {LANES.map((lane) => {
        const { start, end } = frame.lanes[lane];
        return (
          <Fragment key={lane}>
            <line className="timeline-lane-line" x1={plot.start} x2={plot.end} y1={end} y2={end} />
            <text
              className="timeline-lane-name"
              x={16}
              y={namesBeside ? (start + end) / 2 : start + 8}
              dy="0.35em"
              data-above={!namesBeside || undefined}
            >
              {lanes[lane]}
            </text>
          </Fragment>
        );
      })}
      {ticks.map(
        ({ day, x, label, major }) =>
          label !== null && (
            <text
              key={day}
              className="timeline-tick"
              data-major={major || undefined}
              x={x + 4}
              y={frame.ticksY}
              dy="0.35em"
            >
              {label}
            </text>
          ),
      )}
    </g>
  );
});
