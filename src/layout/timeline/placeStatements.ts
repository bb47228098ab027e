import type { StatementId } from '../../domain/ids';
import { overlaps } from '../../domain/partialDate';
import type { Stance } from '../../domain/stance';
import type { Statement } from '../../domain/statement';
import { clip, type Interval, touches } from '../interval';
import { bandOf, type TimelineFrame } from './frameTimeline';
import { mainStanceOf } from './mainStance';
import { mergeTouching } from './mergeTouching';
import { slotOf, slotsOf } from './slots';
import type { TimeScale } from './timeScale';

/** Width of a tick. */
export const TICK = 3;
/** Height of a gathered mark's number, on the line. */
export const CORE = 14;
/** Width of a gathered mark. */
const BIN = 22;

/** One statement as a tick: above its line when it is for, below when against, across it when neither. */
export interface PlacedStatement {
  kind: 'statement';
  key: string;
  ids: [StatementId];
  statement: Statement;
  lane: 'statements';
  /** Of the lane's line. */
  y: number;
  extent: Interval;
  top: number;
  bottom: number;
  /** Null where the coding says nothing. */
  stance: Stance | null;
  /** Days that it may have been made on, where that is wider than the tick. */
  reach: Interval | null;
}

/** Several statements, as one counted mark with their signs above and below. */
export interface StatementBin {
  kind: 'bin';
  key: string;
  ids: StatementId[];
  lane: 'statements';
  y: number;
  extent: Interval;
  span: { from: number; to: number };
  /** How many of each stance; what isn't coded is left out. */
  counts: Record<`${Stance}`, number>;
  /** Coloured blocks, from the line outwards. */
  blocks: { stance: Stance; top: number; bottom: number }[];
}

interface Request {
  frame: TimelineFrame;
  scale: TimeScale;
  /** Least distance in px between two ticks. */
  reach: number;
}

/**
 * Ticks on the line of their lane. Where ticks would touch, a cell of the axis gathers all of its statements; cells
 * are fixed in time, so that they stay while the window is moved. Only what can be in the window is returned, by time.
 */
export function placeStatements(
  statements: readonly Statement[],
  { frame, scale, reach }: Request,
): (PlacedStatement | StatementBin)[] {
  const band = bandOf(frame, 'statements');
  const y = (band.start + band.end) / 2;
  const half = Math.min(24, (band.end - band.start) / 2 - 1);
  const slots = slotsOf(statements, scale.perDay, Math.max(TICK + 1, reach));
  const cellWidth = BIN + 4;
  const shift = scale.x(0);
  const middleOf = ({ id, date }: Statement) =>
    (date.open || (date.precision === 'day' && !date.interval)
      ? date.earliest + slotOf(slots, { id })
      : (date.earliest + date.latest + 1) / 2) * scale.perDay;
  const cells = new Map<number, Statement[]>();
  for (const statement of statements) {
    const cell = Math.floor(middleOf(statement) / cellWidth);
    const there = cells.get(cell);
    if (there) there.push(statement);
    else cells.set(cell, [statement]);
  }
  const placed: (PlacedStatement | StatementBin)[] = [];
  for (const [cell, all] of [...cells].sort(([a], [b]) => a - b)) {
    const members = [...all].sort((a, b) => middleOf(a) - middleOf(b) || (a.id < b.id ? -1 : 1));
    const crowded = isCrowded(members, middleOf, Math.max(TICK + 1, reach));
    const inside = members.filter(({ date }) => overlaps(date, scale.from, scale.to));
    if (!crowded || inside.length === 1) {
      for (const statement of inside) {
        // Two px of air on each side of a cell, so that ticks of neighbouring cells don't touch either.
        const least = cell * cellWidth + 2 + TICK / 2;
        const x = Math.min(Math.max(middleOf(statement), least), least + cellWidth - 4 - TICK) + shift;
        placed.push(placeOne(statement, x, y, half, frame.plot, scale));
      }
    } else if (inside.length > 1) {
      const mean = inside.reduce((sum, statement) => sum + middleOf(statement), 0) / inside.length;
      const least = cell * cellWidth + 1;
      const start = Math.min(Math.max(mean - BIN / 2, least), least + cellWidth - 2 - BIN) + shift;
      placed.push(gather(inside, start, y, frame.plot));
    }
  }
  const byId = new Map<string, Statement>(statements.map((statement) => [statement.id, statement]));
  const apart = mergeTouching(placed, sameSide, (a, b) => {
    const members = [...a.ids, ...b.ids]
      .flatMap((id) => byId.get(id) ?? [])
      .sort((x, z) => x.date.earliest - z.date.earliest || (x.id < z.id ? -1 : 1));
    return gather(members, Math.min(a.extent.start, b.extent.start), y, frame.plot);
  });
  const most = Math.max(1, ...apart.map((mark) => (mark.kind === 'bin' ? sideOf(mark) : 1)));
  return apart.map((mark) => (mark.kind === 'bin' ? { ...mark, blocks: blocksOf(mark, half, most) } : mark));
}

/** Whether two marks stand on each other; a tick above the line and one below it don't. */
function sameSide(a: PlacedStatement | StatementBin, b: PlacedStatement | StatementBin): boolean {
  if (!touches(a.extent, b.extent)) return false;
  return a.kind === 'bin' || b.kind === 'bin' || touches(rise(a), rise(b));
}

function rise({ top, bottom }: PlacedStatement): Interval {
  return { start: top, end: bottom };
}

/** Whether ticks on the same side of the line are closer than `reach`; what is neutral is on both sides. */
function isCrowded(
  members: readonly Statement[],
  middleOf: (statement: Statement) => number,
  reach: number,
): boolean {
  let up = Number.NEGATIVE_INFINITY;
  let down = Number.NEGATIVE_INFINITY;
  for (const statement of members) {
    const x = middleOf(statement);
    const stance = mainStanceOf(statement)?.stance ?? 0;
    if (stance >= 0 && x - up < reach) return true;
    if (stance <= 0 && x - down < reach) return true;
    if (stance >= 0) up = x;
    if (stance <= 0) down = x;
  }
  return false;
}

function placeOne(
  statement: Statement,
  x: number,
  y: number,
  half: number,
  plot: Interval,
  scale: TimeScale,
): PlacedStatement {
  const stance = mainStanceOf(statement)?.stance ?? null;
  const kept = Math.min(Math.max(x, plot.start + TICK / 2), plot.end - TICK / 2);
  const strong = half * 0.92;
  const weak = half * 0.6;
  const { date } = statement;
  const days = clip({ start: scale.x(date.earliest), end: scale.x(date.latest + 1) }, plot);
  const vague = date.interval || date.precision !== 'day';
  const height = stance === null || stance === 0 ? weak * 0.7 : Math.abs(stance) === 2 ? strong : weak;
  return {
    kind: 'statement',
    key: statement.id,
    ids: [statement.id],
    statement,
    lane: 'statements',
    y,
    extent: { start: kept - TICK / 2, end: kept + TICK / 2 },
    top: (stance ?? 0) < 0 ? y + 1 : y - height,
    bottom: (stance ?? 0) > 0 ? y - 1 : y + height,
    stance,
    reach: vague && days && days.end - days.start > 2 * TICK ? days : null,
  };
}

function gather(members: readonly Statement[], start: number, y: number, plot: Interval): StatementBin {
  const counts = { '2': 0, '1': 0, '0': 0, '-1': 0, '-2': 0 };
  for (const statement of members) {
    const main = mainStanceOf(statement);
    if (main) counts[`${main.stance}`]++;
  }
  const kept = Math.min(Math.max(start, plot.start), plot.end - BIN);
  return {
    kind: 'bin',
    key: `bin-${members[0]?.id}`,
    ids: members.map(({ id }) => id),
    lane: 'statements',
    y,
    extent: { start: kept, end: kept + BIN },
    span: {
      from: Math.min(...members.map(({ date }) => date.earliest)),
      to: Math.max(...members.map(({ date }) => date.latest)),
    },
    counts,
    blocks: [],
  };
}

/** The longer side of a gathered mark, in statements. */
function sideOf({ counts }: StatementBin): number {
  return Math.max(counts['1'] + counts['2'], counts['-1'] + counts['-2']);
}

/** Blocks as high as their share of `most`, the longest side in the picture. */
function blocksOf({ counts, y }: StatementBin, half: number, most: number): StatementBin['blocks'] {
  const room = Math.max(2, half - CORE / 2);
  const blocks: StatementBin['blocks'] = [];
  for (const side of [1, -1] as const) {
    let edge = y - (side * CORE) / 2;
    for (const stance of side === 1 ? ([1, 2] as const) : ([-1, -2] as const)) {
      const count = counts[`${stance}`];
      if (count === 0) continue;
      const far = edge - (side * count * room) / most;
      blocks.push({ stance, top: Math.min(edge, far), bottom: Math.max(edge, far) });
      edge = far;
    }
  }
  return blocks;
}
