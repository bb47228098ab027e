export interface Neighbours {
  /** Place in the list, from 1. */
  place: number;
  total: number;
  previous: string | null;
  next: string | null;
}

/** The ids before and after one in a list, and its place; null if it isn't in it. The ends don't join. */
export function neighboursOf(ids: readonly string[], id: string): Neighbours | null {
  const at = ids.indexOf(id);
  if (at < 0) return null;
  return { place: at + 1, total: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
