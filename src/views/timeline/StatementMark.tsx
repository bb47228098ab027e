import { CORE, type PlacedStatement, type StatementBin } from '../../layout/timeline/placeStatements';
import { STANCE_MARKS } from '../../theme/stancePalette';

/** One statement as a tick, its colour and length by stance; days it may have been made on as a thin line. */
export function StatementShape({ mark }: { mark: PlacedStatement }) {
  const { extent, top, bottom, y, stance, reach } = mark;
  const colour = stance === null ? 'var(--muted)' : STANCE_MARKS[`${stance}`].line;
  return (
    <g className="timeline-shape" data-tone="stance">
      {reach && (
        <line
          className="timeline-reach"
          x1={reach.start}
          x2={reach.end}
          y1={y}
          y2={y}
          style={{ stroke: colour }}
        />
      )}
      <rect
        className="timeline-stance-tick"
        data-uncoded={stance === null || undefined}
        x={extent.start}
        y={top}
        width={extent.end - extent.start}
        height={bottom - top}
        rx={1}
        style={stance === null ? { stroke: colour } : { fill: colour }}
      />
    </g>
  );
}

/** Several statements: their number on the line, how many are for above it and against below. */
export function StatementBinShape({ mark }: { mark: StatementBin }) {
  const { extent, y, blocks, ids } = mark;
  const width = extent.end - extent.start;
  return (
    <g className="timeline-shape timeline-bin" data-tone="stance">
      {blocks.map(({ stance, top, bottom }) => (
        <rect
          key={stance}
          x={extent.start + 3}
          y={top}
          width={width - 6}
          height={bottom - top}
          style={{ fill: STANCE_MARKS[`${stance}`].line }}
        />
      ))}
      <rect
        className="timeline-body"
        x={extent.start + 0.5}
        y={y - CORE / 2 + 0.5}
        width={width - 1}
        height={CORE - 1}
        rx={4}
      />
      <text x={(extent.start + extent.end) / 2} y={y} dy="0.36em" textAnchor="middle">
        {ids.length}
      </text>
    </g>
  );
}
