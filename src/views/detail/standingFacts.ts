import { inForce, type Spell, TRACKS, type Track } from '../../domain/member';
import type { DayNumber } from '../../domain/partialDate';

/** What can be said of a state on a day, on one track. */
export type StandingFact =
  /** A spell is in force that day. */
  | { kind: 'now'; track: Track; spell: Spell }
  /** None is, but the last one ended before. */
  | { kind: 'ended'; track: Track; spell: Spell }
  /** None is or was, but one will come. */
  | { kind: 'later'; track: Track; spell: Spell }
  /** The track has no spell at all. */
  | { kind: 'never'; track: Track };

/**
 * One fact for each track, the legal one first. The declared track is left out unless a spell of it is in force, for by
 * their own word most states are simply what the law says; what it said before stands in the history.
 */
export function standingFacts(state: string, spells: readonly Spell[], day: DayNumber): StandingFact[] {
  return TRACKS.flatMap((track) => {
    const own = spells
      .filter((spell) => spell.state === state && spell.track === track)
      .sort((a, b) => a.from.earliest - b.from.earliest || (a.id < b.id ? -1 : 1));
    const fact = factOf(track, own, day);
    return track === 'declared' && fact.kind !== 'now' ? [] : [fact];
  });
}

function factOf(track: Track, own: readonly Spell[], day: DayNumber): StandingFact {
  const now = own.findLast((spell) => inForce(spell, day));
  if (now) return { kind: 'now', track, spell: now };
  const ended = own.findLast((spell) => spell.from.earliest <= day);
  if (ended) return { kind: 'ended', track, spell: ended };
  const later = own[0];
  return later ? { kind: 'later', track, spell: later } : { kind: 'never', track };
}
