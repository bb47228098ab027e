import type { PartialDate } from '../../domain/partialDate';

interface Dated {
  id: string;
  date: PartialDate;
}

/** Where in its day a record stands, as a share of the day. */
export type Slots = ReadonlyMap<string, number>;

/**
 * Records of one day side by side within it, by id, where the day is wide enough to give each `room` px. A record that
 * isn't named here stands in the middle of its day.
 */
export function slotsOf(records: readonly Dated[], perDay: number, room: number): Slots {
  const slots = new Map<string, number>();
  if (perDay < 2 * room) return slots;
  const days = new Map<number, string[]>();
  for (const { id, date } of records) {
    if (date.interval || date.precision !== 'day') continue;
    const day = days.get(date.earliest);
    if (day) day.push(id);
    else days.set(date.earliest, [id]);
  }
  for (const ids of days.values()) {
    if (ids.length < 2 || perDay / ids.length < room) continue;
    ids.sort();
    ids.forEach((id, i) => {
      slots.set(id, (i + 0.5) / ids.length);
    });
  }
  return slots;
}

export function slotOf(slots: Slots, { id }: { id: string }): number {
  return slots.get(id) ?? 0.5;
}
