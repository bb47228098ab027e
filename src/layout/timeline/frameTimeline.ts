import type { Frame } from '../frame';
import type { Interval } from '../interval';
import { LANES, type Lane } from './lanes';

/** Height in px that one row of marks and labels needs. */
export const ROW = 14;
/** Below this width the lanes' names stand above their lines instead of beside them. */
const NAMES_BESIDE = 620;

/** The bands of the timeline's drawing, in px. */
export interface TimelineFrame extends Frame {
  /** From left to right, where days are drawn. */
  plot: Interval;
  /** Bars of the overview, from top to bottom; its years are written below. */
  overview: Interval;
  /** Middle of the overview's years. */
  yearsY: number;
  /** The band of the cursor's date. */
  pill: Interval;
  lanes: Record<Lane, Interval>;
  /** Whether the lanes' names stand in a column at the left. */
  namesBeside: boolean;
  /** Middle of the axis' labels. */
  ticksY: number;
}

const EDGE = 16;
const YEARS = 15;
const PILL = 20;
const TICKS = 20;

/** Statements grow to both sides of their line and need more height than a lane of events. */
const SHARES: Record<Lane, number> = { alliance: 1, force: 1, conflict: 1, diplomacy: 1, statements: 1.3 };
const ALL_SHARES = LANES.reduce((sum, lane) => sum + SHARES[lane], 0);

/** Divides the room. A lane's height doesn't depend on what it shows, so that it stays where it is. */
export function frameTimeline({ width, height }: Frame): TimelineFrame {
  const namesBeside = width >= NAMES_BESIDE;
  const names = namesBeside ? (width >= 1000 ? 116 : 92) : 0;
  const bars = Math.min(40, Math.max(22, Math.round(height * 0.125)));
  const overview = { start: 4, end: 4 + bars };
  const pill = { start: overview.end + YEARS + 1, end: overview.end + YEARS + 1 + PILL };
  const top = pill.end + 1;
  const each = Math.max(ROW + 2, (height - TICKS - top) / ALL_SHARES);
  let y = top;
  const lanes = Object.fromEntries(
    LANES.map((lane) => {
      const start = y;
      y += each * SHARES[lane];
      return [lane, { start, end: y }];
    }),
  ) as Record<Lane, Interval>;
  return {
    width,
    height,
    plot: { start: EDGE + names, end: Math.max(EDGE + names + 1, width - EDGE) },
    overview,
    yearsY: overview.end + 2 + YEARS / 2,
    pill,
    lanes,
    namesBeside,
    ticksY: y + TICKS / 2,
  };
}

/** The part of a lane in which marks go: below its name where that stands above the line. */
export function bandOf(frame: TimelineFrame, lane: Lane): Interval {
  const { start, end } = frame.lanes[lane];
  return frame.namesBeside ? { start, end } : { start: Math.min(start + 14, end - ROW), end };
}
