import type { AllianceEvent } from '../../domain/allianceEvent';
import type { DayNumber } from '../../domain/partialDate';
import type { Statement } from '../../domain/statement';
import type { Frame, Measure } from '../frame';
import type { Box } from '../interval';
import { frameTimeline, ROW, type TimelineFrame } from './frameTimeline';
import { importanceOf, type Weights } from './importanceOf';
import { type EventBin, LABEL_GAP, LABEL_SIZE, type PlacedEvent, placeEvents, RADIUS } from './placeEvents';
import { type PlacedLabel, placeLabels } from './placeLabels';
import { type PlacedStatement, placeStatements, type StatementBin } from './placeStatements';
import { type PlacedTick, placeTicks, type TickStyle } from './placeTicks';
import { createTimeScale, type DaySpan, type TimeScale } from './timeScale';

/*
 * Records, window, frame → scale → events in rows or bins, statements as ticks or bins → labels by importance
 *
 * Nothing here knows the cursor: moving it places nothing anew.
 */

export type PlacedMark = PlacedEvent | EventBin | PlacedStatement | StatementBin;

export interface PlacedTimeline {
  frame: TimelineFrame;
  scale: TimeScale;
  ticks: PlacedTick[];
  /** By lane from the top down, then by time. */
  marks: PlacedMark[];
  labels: PlacedLabel[];
}

export interface TimelineRequest {
  /** Inside the filters, whatever the window. */
  events: readonly AllianceEvent[];
  statements: readonly Statement[];
  weights: Weights;
  window: DaySpan;
  frame: Frame;
  focus: string | null;
  measure: Measure;
  formatTick: (day: DayNumber, style: TickStyle) => string;
  /** Least distance between marks in px: more for fingers. */
  reach: { events: number; statements: number };
}

/** `TimelineRequest.reach` for marks that a mouse can tell apart, and for those that a finger can. */
export const REACH = { fine: { events: 12, statements: 4 }, coarse: { events: 24, statements: 24 } };

export function placeTimeline(request: TimelineRequest): PlacedTimeline {
  const { window, measure, focus, weights, reach } = request;
  const frame = frameTimeline(request.frame);
  const scale = createTimeScale(window, frame.plot);
  const events = placeEvents(request.events, { frame, scale, measure, focus, reach: reach.events });
  const statements = placeStatements(request.statements, { frame, scale, reach: reach.statements });
  const labels = placeLabels(
    events.map((mark) => {
      const event = mark.kind === 'event' ? mark.event : null;
      const chosen = mark.ids.some((id) => id === focus);
      return {
        id: mark.key,
        box: boxOf(mark),
        text: event?.label ?? null,
        importance: event ? importanceOf(event, weights, focus) : 0,
        weight: chosen ? 650 : 400,
      };
    }),
    {
      within: { start: frame.plot.start, end: frame.plot.end + 10 },
      size: LABEL_SIZE,
      gap: LABEL_GAP,
      measure,
    },
  );
  return {
    frame,
    scale,
    ticks: placeTicks(scale, measure, request.formatTick),
    marks: [...events, ...statements],
    labels,
  };
}

/** What a mark covers. */
export function boxOf(mark: PlacedMark): Box {
  if (mark.kind === 'statement') return { x: mark.extent, y: { start: mark.top, end: mark.bottom } };
  const half = mark.kind === 'bin' ? ROW / 2 - 0.5 : RADIUS;
  return { x: mark.extent, y: { start: mark.y - half, end: mark.y + half } };
}
