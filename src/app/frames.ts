import type { Lens } from '../state/view';

/** Frames of the map that a page draws at first, the main one before its inset; none where there is no map. */
export function framesFor(lens: Lens, narrow: boolean, embed: boolean): readonly string[] {
  if (lens !== 'map' && lens !== 'all') return [];
  // An embed starts with the lighter drawing of the same frame.
  if (embed) return [narrow ? 'phone-light' : 'focus-light'];
  return narrow ? ['phone', 'caucasus'] : ['focus'];
}
