import { type Interval, span, touches, widen } from '../interval';

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
        // A bed lies beneath, so that only another bed is in its way.
        if (item.bed) return start >= row.bedEnd + GAP;
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
  const extents = new Map(sorted.map((item) => [item.id, item.extent]));
  return groups
    .flatMap(({ ids, extent, row }) => split({ ids, extent, row }, extents, least))
    .sort((a, b) => a.extent.start - b.extent.start || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}

/** Longest that a group may reach before it is split, in px. */
const LONGEST = 34;

/**
 * A chain of neighbours becomes several groups, each in its own stretch of at least `LONGEST` px, so that a busy time
 * still shows where it is busiest.
 */
function split(group: Group, extents: ReadonlyMap<string, Interval>, least: number): Group[] {
  const { ids, extent, row } = group;
  const cells = Math.floor((extent.end - extent.start) / LONGEST);
  if (ids.length === 1 || cells < 2) return [group];
  const width = (extent.end - extent.start) / cells;
  const parts = new Map<number, string[]>();
  for (const id of ids) {
    const own = extents.get(id) ?? extent;
    const cell = Math.min(cells - 1, Math.floor(((own.start + own.end) / 2 - extent.start) / width));
    parts.set(cell, [...(parts.get(cell) ?? []), id]);
  }
  return [...parts].map(([cell, members]) => {
    const room = { start: extent.start + cell * width, end: extent.start + (cell + 1) * width - GAP };
    const reach = members.map((id) => extents.get(id) ?? room).reduce(span);
    const wide = members.length === 1 ? reach : widen(reach, least);
    const length = Math.min(room.end - room.start, wide.end - wide.start);
    const start = Math.min(Math.max(wide.start, room.start), room.end - length);
    return { ids: members, extent: { start, end: start + length }, row };
  });
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
  groups: Group[],
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
  if (!group) {
    // Only what is kept stands in the way; it will be gathered with this.
    const first = { ids: [item.id], extent: item.extent, row: 0, movable: true };
    groups.push(first);
    const [top] = table;
    if (top) Object.assign(top, { last: first, end: item.extent.end, labelEnd: item.extent.end });
    return;
  }
  group.extent = grown(group);
  group.ids.push(item.id);
  if (row) {
    row.end = Math.max(row.end, group.extent.end);
    row.labelEnd = Math.max(row.labelEnd, group.extent.end);
  }
}
