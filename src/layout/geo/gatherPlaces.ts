import type { Point } from './box.ts';

/** Something that happened at a place, on the screen. */
export interface PlacedEvent {
  event: string;
  /** Name of the place. */
  place: string;
  lonLat: readonly [number, number];
  at: Point;
}

/** Events that stand too close to be told apart, as one mark at the place of the first. */
export interface Gathering {
  /** The first event's id and place: the same on every visit. */
  key: string;
  lonLat: readonly [number, number];
  at: Point;
  /** In the order given, each event once. */
  events: readonly string[];
  place: string;
}

/**
 * Gathers marks that would lie within `reach` px of each other. The first of the list stands where it happened and
 * draws the later ones to it, so give the most important first. Every event given is in exactly one gathering per place.
 */
export function gatherPlaces(placed: readonly PlacedEvent[], reach: number): Gathering[] {
  const gatherings: { head: PlacedEvent; events: string[] }[] = [];
  for (const mark of placed) {
    const near = gatherings.find(
      ({ head }) => Math.hypot(head.at[0] - mark.at[0], head.at[1] - mark.at[1]) < reach,
    );
    if (!near) gatherings.push({ head: mark, events: [mark.event] });
    else if (!near.events.includes(mark.event)) near.events.push(mark.event);
  }
  return gatherings.map(({ head, events }) => ({
    key: `${head.event} ${head.place}`,
    lonLat: head.lonLat,
    at: head.at,
    events,
    place: head.place,
  }));
}
