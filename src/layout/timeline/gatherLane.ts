import { type Interval, touches } from '../interval';

/** Something to be put into one of a lane's rows, in px along an endless track. */
export interface LaneItem {
  id: string;
  extent: Interval;
  /** Where its label would end. */
  labelEnd: number;
  /** Wide enough that others may lie on it rather than be gathered. */
  bed: boolean;
  /** Never gathered if it can be helped. */
  kept: boolean;
}

/** One or several items, in one row. */
export interface Group {
  ids: string[];
  extent: Interval;
  row: number;
}

interface Row {
  /** End of the last mark that others must not touch. */
  end: number;
  /** End of the last bed. */
  bedEnd: number;
  labelEnd: number;
  last: (Group & { movable: boolean }) | null;
}

/** Distance between two marks in px that still reads as two. */
const GAP = 2;

/**
 * Puts items into at most `rows` rows so that no two marks of a row touch. Each takes the row in which its label has
 * room, else the row with most room, else it is gathered with the nearest neighbour into a group at least `least` px
 * wide. What is kept has the first row reserved. Order of the result: by start, then id.
 */
export function gatherLane(items: readonly LaneItem[], rows: number, least: number): Group[] {
  const sorted = [...items].sort((a, b) => a.extent.start - b.extent.start || (a.id < b.id ? -1 : 1));
  const kept = sorted.filter((item) => item.kept);
  const table: Row[] = Array.from({ length: rows }, () => ({
    end: Number.NEGATIVE_INFINITY,
    bedEnd: Number.NEGATIVE_INFINITY,
    labelEnd: Number.NEGATIVE_INFINITY,
    last: null,
  }));
  const groups: Group[] = [];
  const reserved = (row: number, extent: Interval, by: string) =>
    row === 0 && kept.some((item) => item.id !== by && !item.bed && touches(item.extent, extent, GAP));

  for (const item of sorted) {
    const { start, end } = item.extent;
    const free = table
      .map((row, index) => ({ row, index }))
      .filter(({ row, index }) => {
        if (item.kept && index !== 0) return false;
        if (item.bed && start < row.bedEnd + GAP) return false;
        return start >= row.end + GAP && !reserved(index, item.extent, item.id);
      });
    const best = free
      .map((slot) => ({ ...slot, cost: costOf(slot.row, start) }))
      .sort((a, b) => a.cost - b.cost || a.index - b.index)[0];
    if (best) {
      const group = {
        ids: [item.id],
        extent: item.extent,
        row: best.index,
        movable: !item.bed && !item.kept,
      };
      groups.push(group);
      best.row.last = item.bed ? best.row.last : group;
      if (item.bed) best.row.bedEnd = Math.max(best.row.bedEnd, end);
      else best.row.end = end;
      best.row.labelEnd = Math.max(best.row.labelEnd, item.labelEnd);
      continue;
    }
    join(item, table, groups, least, reserved);
  }
  return groups
    .map(({ ids, extent, row }) => ({ ids, extent, row }))
    .sort((a, b) => a.extent.start - b.extent.start || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

/** 0 for a row in which the label before has ended; growing with how much of it would be cut; beds cost most. */
function costOf(row: Row, start: number): number {
  const overBed = start < row.bedEnd + GAP ? 100_000 : 0;
  return overBed + Math.max(0, row.labelEnd - start);
}

/** Gathers an item with the nearest group before it; with whatever there is when none may be gathered. */
function join(
  item: LaneItem,
  table: readonly Row[],
  groups: readonly Group[],
  least: number,
  reserved: (row: number, extent: Interval, by: string) => boolean,
): void {
  const grown = (group: Group): Interval => ({
    start: group.extent.start,
    end: Math.max(group.extent.end, item.extent.end, group.extent.start + least),
  });
  const rows = table.filter((row) => row.last !== null);
  const candidates = rows
    .filter(({ last }) => last?.movable && !reserved(last.row, grown(last), item.id))
    .sort((a, b) => b.end - a.end || (a.last?.row ?? 0) - (b.last?.row ?? 0));
  const row = candidates[0] ?? [...rows].sort((a, b) => b.end - a.end)[0];
  const group = row?.last ?? groups.at(-1);
  if (!group) return;
  group.extent = grown(group);
  group.ids.push(item.id);
  if (row) {
    row.end = Math.max(row.end, group.extent.end);
    row.labelEnd = Math.max(row.labelEnd, group.extent.end);
  }
}
