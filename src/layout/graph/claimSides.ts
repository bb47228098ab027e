import { type Bead, type Mix, sideOf, type Target, type Tie } from '../../network/twoMode';

/** Columns of a claim's row, from against to for. */
export const SIDES = ['minus', 'zero', 'plus'] as const satisfies (keyof Mix)[];
export type ClaimSide = (typeof SIDES)[number];

/** A bead with whose it is. */
export interface Said extends Bead {
  speaker: string;
}

/** What goes with a choice first; then the most spoken about, then by id. */
export function rankTargets(targets: readonly Target[], chosen: ReadonlySet<string>): Target[] {
  return [...targets].sort(
    (a, b) =>
      Number(chosen.has(b.id)) - Number(chosen.has(a.id)) ||
      b.statements - a.statements ||
      (a.id < b.id ? -1 : 1),
  );
}

/** All that is said on a target. */
export function saidOn(ties: readonly Tie[], target: string): Said[] {
  return ties
    .filter((tie) => tie.target === target)
    .flatMap((tie) => tie.beads.map((bead): Said => ({ ...bead, speaker: tie.speaker })));
}

/** Statements on one side, by speaker; those with the most first. What isn't coded stands in the middle with its own sign. */
export function groupSaid(said: readonly Said[], side: ClaimSide): Said[][] {
  const groups = new Map<string, Said[]>();
  for (const bead of said) {
    const own = sideOf(bead.stance);
    if ((own === 'unknown' ? 'zero' : own) !== side) continue;
    groups.set(bead.speaker, [...(groups.get(bead.speaker) ?? []), bead]);
  }
  return [...groups.values()].sort(
    (a, b) => b.length - a.length || ((a[0]?.speaker ?? '') < (b[0]?.speaker ?? '') ? -1 : 1),
  );
}
