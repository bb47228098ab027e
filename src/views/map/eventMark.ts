import type { Gathering } from '../../layout/geo/gatherPlaces';

/** A gathering with what is said of it. */
export interface EventMark extends Gathering {
  /** Full name for screen readers. */
  name: string;
  /** Whether it holds the event that the map is about. */
  chosen: boolean;
  selected: boolean;
  muted: boolean;
  /** Short name beside it; null where there is no room. */
  label: { text: string; dx: number; dy: number } | null;
}

export const MARK_RADIUS = 6;
export const GATHERED_RADIUS = 8.5;
export const CHOSEN_RADIUS = 13;

export function radiusOf({ chosen, events }: Pick<EventMark, 'chosen' | 'events'>): number {
  return chosen ? CHOSEN_RADIUS : events.length > 1 ? GATHERED_RADIUS : MARK_RADIUS;
}

/** As they are drawn: the chosen one on top, the others with the first of them uppermost. */
export function inDrawingOrder<Mark extends Pick<EventMark, 'chosen'>>(marks: readonly Mark[]): Mark[] {
  return [...marks].reverse().sort((a, b) => Number(a.chosen) - Number(b.chosen));
}
