import type { DayNumber } from '../../domain/partialDate';
import type { Statement } from '../../domain/statement';
import type { TwoMode } from '../../network/twoMode';
import type { Emphasis } from '../../state/emphasis';

export interface Lit {
  /** Keys of the beads that go with what is chosen; empty when nothing is, or nothing here goes with it. */
  beads: ReadonlySet<string>;
  /** Speakers and targets that go with it. */
  parties: ReadonlySet<string>;
}

/**
 * What a choice lights up here. A speaker lights what they say, a target what is said of it; a statement lights its
 * beads and those of the statements it answers or that answer it; a state or an event its statements.
 */
export function litBeads(network: TwoMode, { focus, related }: Emphasis): Lit {
  const beads = new Set<string>();
  const parties = new Set<string>();
  if (focus === null) return { beads, parties };
  const isSpeaker = network.speakers.some(({ id }) => id === focus);
  const isTarget = network.targets.some(({ id }) => id === focus);
  for (const tie of network.ties) {
    for (const bead of tie.beads) {
      const goes =
        isSpeaker || isTarget
          ? (isSpeaker && tie.speaker === focus) || (isTarget && tie.target === focus)
          : related.has(bead.statement);
      if (!goes) continue;
      beads.add(bead.key);
      parties.add(tie.speaker);
      parties.add(tie.target);
    }
  }
  if (isSpeaker || isTarget) parties.add(focus);
  return { beads, parties };
}

export const NOTHING_LIT: Lit = { beads: new Set(), parties: new Set() };

/**
 * What is placed first while nothing is chosen: what was said on the cursor's day, of dates known to the day. The same
 * value whenever there is nothing.
 */
export function beadsOfDay(
  network: TwoMode,
  statements: ReadonlyMap<string, Pick<Statement, 'date'>>,
  cursor: DayNumber,
): Lit {
  const said = new Set<string>();
  for (const tie of network.ties) {
    for (const { statement } of tie.beads) {
      const date = statements.get(statement)?.date;
      if (date?.earliest === cursor && date.latest === cursor) said.add(statement);
    }
  }
  if (said.size === 0) return NOTHING_LIT;
  const beads = new Set<string>();
  const parties = new Set<string>();
  for (const tie of network.ties) {
    for (const bead of tie.beads) {
      if (!said.has(bead.statement)) continue;
      beads.add(bead.key);
      parties.add(tie.speaker);
      parties.add(tie.target);
    }
  }
  return { beads, parties };
}
