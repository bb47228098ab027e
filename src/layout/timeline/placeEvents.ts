import type { AllianceEvent } from '../../domain/allianceEvent';
import type { EventId } from '../../domain/ids';
import { OPEN_END, overlaps, type PartialDate } from '../../domain/partialDate';
import type { Measure } from '../frame';
import { clip, type Interval, span, touches, widen } from '../interval';
import { bandOf, ROW, type TimelineFrame } from './frameTimeline';
import { gatherLane, type LaneItem } from './gatherLane';
import { type EventLane, LANE_OF, LANES } from './lanes';
import { mergeTouching } from './mergeTouching';
import { slotOf, slotsOf } from './slots';
import type { TimeScale } from './timeScale';

/** Radius of a day's point, and half the height of a bar. */
export const RADIUS = 5;
export const LABEL_SIZE = 12;
/** From a mark to its label. */
export const LABEL_GAP = 6;
/** Least width of a gathered mark, for its number. */
const LEAST = 22;
/** From here on a bar is a bed on which others may lie. */
export const BED = 32;

/** One event, where it is drawn. */
export interface PlacedEvent {
  kind: 'event';
  key: string;
  ids: [EventId];
  event: AllianceEvent;
  lane: EventLane;
  y: number;
  /** What is drawn; inside the plot. */
  extent: Interval;
  /** A day's point, or a bar over the days it lasted or may have been on. */
  shape: 'point' | 'bar';
  /** Ends that aren't sharply known. */
  soft: { start: boolean; end: boolean };
  /** A month or a year in which it happened, not days on which it lasted. */
  coarse: boolean;
  /** Ends of the bar that lie outside of the plot. */
  cut: { start: boolean; end: boolean };
  /** For what hasn't ended: how far the line goes on, `open` to the edge, `unknown` for a little. */
  tail: { to: number; kind: 'open' | 'unknown' } | null;
}

/** Several events that would touch, as one counted mark. */
export interface EventBin {
  kind: 'bin';
  key: string;
  ids: EventId[];
  lane: EventLane;
  y: number;
  extent: Interval;
  /** First and last day of what it holds. */
  span: { from: number; to: number };
}

export interface EventRequest {
  frame: TimelineFrame;
  scale: TimeScale;
  measure: Measure;
  focus: string | null;
  /** Least distance in px between the middles of two marks: more for fingers than for a mouse. */
  reach: number;
}

/**
 * Places events in their lanes' rows. Rows and bins depend on the scale but not on where the window begins, so that
 * they stay while it is moved; only what can be in the window is returned. By lane; in a lane wide bars come first.
 */
export function placeEvents(
  events: readonly AllianceEvent[],
  request: EventRequest,
): (PlacedEvent | EventBin)[] {
  return LANES.flatMap((lane) =>
    lane === 'statements'
      ? []
      : placeLane(
          events.filter(({ category }) => LANE_OF[category] === lane),
          lane,
          request,
        ),
  );
}

function placeLane(
  events: readonly AllianceEvent[],
  lane: EventLane,
  { frame, scale, measure, focus, reach }: EventRequest,
): (PlacedEvent | EventBin)[] {
  const band = bandOf(frame, lane);
  const height = band.end - band.start;
  const rows = Math.max(1, Math.min(4, Math.floor((height - 1) / ROW)));
  const least = Math.max(2 * RADIUS, reach - 2);
  const slots = slotsOf(events, scale.perDay, least + 2);
  const byId = new Map<string, AllianceEvent>(events.map((event) => [event.id, event]));
  const items = events.map((event): LaneItem => {
    const track = trackOf(event, scale.perDay, slotOf(slots, event));
    const drawn = widen(track, least);
    return {
      id: event.id,
      extent: drawn,
      labelEnd: drawn.end + LABEL_GAP + measure(event.label, LABEL_SIZE, 400) + 10,
      bed: track.end - track.start > BED,
      kept: event.id === focus,
    };
  });
  const groups = gatherLane(items, rows, Math.max(LEAST, reach));
  const used = Math.max(1, ...groups.map(({ row }) => row + 1));
  const pitch = Math.min(18, height / used);
  const first = (band.start + band.end) / 2 - (pitch * (used - 1)) / 2;
  const shift = scale.x(0);
  const placed: (PlacedEvent | EventBin)[] = [];
  for (const group of groups) {
    const y = first + group.row * pitch;
    const inside = group.ids.flatMap((id) => {
      const event = byId.get(id);
      return event && overlaps(event.date, scale.from, scale.to) ? [event] : [];
    });
    const [only] = inside;
    if (!only) continue;
    if (inside.length === 1) {
      const own = trackOf(only, scale.perDay, slotOf(slots, only));
      // Moved with its group, where that had to make room by a few px.
      const moved = shift + (group.ids.length === 1 ? middleOf(group.extent) - middleOf(own) : 0);
      placed.push(
        placeOne(only, { start: own.start + moved, end: own.end + moved }, lane, y, frame.plot, scale),
      );
      continue;
    }
    const extent = keepInside(
      { start: group.extent.start + shift, end: group.extent.end + shift },
      frame.plot,
      LEAST,
    );
    placed.push(binOf(inside, lane, y, extent));
  }
  // Beds first, so that what lies on them is drawn over them.
  const isBed = (mark: PlacedEvent | EventBin) =>
    mark.kind === 'event' && mark.extent.end - mark.extent.start > BED;
  const rest = mergeTouching(
    placed.filter((mark) => !isBed(mark)),
    (a, b) => a.y === b.y && touches(a.extent, b.extent),
    (a, b) => joinBins(a, b, byId, frame.plot),
  );
  return [...placed.filter(isBed), ...rest];
}

/** Two marks of a row as one that counts what both hold. */
function joinBins(
  a: PlacedEvent | EventBin,
  b: PlacedEvent | EventBin,
  byId: ReadonlyMap<string, AllianceEvent>,
  plot: Interval,
): EventBin {
  const events = [...a.ids, ...b.ids]
    .flatMap((id) => byId.get(id) ?? [])
    .sort((x, y) => x.date.earliest - y.date.earliest || (x.id < y.id ? -1 : 1));
  return binOf(events, a.lane, a.y, keepInside(span(a.extent, b.extent), plot, LEAST));
}

function binOf(events: readonly AllianceEvent[], lane: EventLane, y: number, extent: Interval): EventBin {
  return {
    kind: 'bin',
    key: `bin-${events[0]?.id}`,
    ids: events.map(({ id }) => id),
    lane,
    y,
    extent,
    span: {
      from: Math.min(...events.map(({ date }) => date.earliest)),
      to: Math.max(...events.map(({ date }) => shownEnd(date))),
    },
  };
}

function middleOf({ start, end }: Interval): number {
  return (start + end) / 2;
}

/** Last day that is drawn as part of the mark itself: what goes on is drawn from its start. */
function shownEnd(date: PartialDate): number {
  return isOpen(date) ? date.earliest : date.latest;
}

function isOpen(date: PartialDate): boolean {
  return date.open || date.latest >= OPEN_END;
}

function trackOf({ date }: AllianceEvent, perDay: number, share: number): Interval {
  const point = isOpen(date) || (!date.interval && date.precision === 'day');
  if (point) {
    const middle = (date.earliest + share) * perDay;
    return { start: middle - RADIUS, end: middle + RADIUS };
  }
  return widen({ start: date.earliest * perDay, end: (date.latest + 1) * perDay }, 2 * RADIUS);
}

function placeOne(
  event: AllianceEvent,
  whole: Interval,
  lane: EventLane,
  y: number,
  plot: Interval,
  scale: TimeScale,
): PlacedEvent {
  const { date } = event;
  const open = isOpen(date);
  const point = open || (!date.interval && date.precision === 'day');
  // Something that began before the window and goes on is held at the edge.
  const extent = point
    ? keepInside(whole, plot, 2 * RADIUS)
    : keepInside(clip(whole, plot) ?? whole, plot, 2 * RADIUS);
  return {
    kind: 'event',
    key: event.id,
    ids: [event.id],
    event,
    lane,
    y,
    extent,
    shape: point ? 'point' : 'bar',
    soft: { start: date.softStart, end: date.softEnd },
    coarse: !date.interval && date.precision !== 'day',
    cut: { start: whole.start < plot.start - RADIUS, end: whole.end > plot.end + RADIUS },
    tail: open ? tailOf(date, extent.end, plot, scale) : null,
  };
}

function tailOf(date: PartialDate, from: number, plot: Interval, scale: TimeScale): PlacedEvent['tail'] {
  if (date.edtf.endsWith('/..') || !date.edtf.endsWith('/')) return { to: plot.end, kind: 'open' };
  return { to: Math.min(plot.end, from + Math.max(18, scale.perDay)), kind: 'unknown' };
}

/** Moved, not cut, so that all of it is in the plot; at least `least` wide where the plot is. */
function keepInside(extent: Interval, plot: Interval, least: number): Interval {
  const { start, end } = widen(clip(extent, plot) ?? extent, least);
  if (start < plot.start) return { start: plot.start, end: Math.min(plot.end, plot.start + (end - start)) };
  if (end > plot.end) return { start: Math.max(plot.start, plot.end - (end - start)), end: plot.end };
  return { start, end };
}
