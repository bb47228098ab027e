import { type Bead, type Mix, mixOf, type Speaker, type Target, type Tie } from '../../network/twoMode';
import type { Fold } from './placeColumn';
import type { Side, VoicesInput } from './placeVoices';

/** Stands for everything without a row of its own, on either side. */
export const OTHERS = '*';

/** Rows that stay on a side, however many ties there are. */
const LEAST_ROWS = 5;

/**
 * Gathers the rows with the fewest statements, one after the other, until there are no more ties than the eye can
 * follow. Rows that are wanted, and a column that was unfolded, stay.
 */
export function thinOut(
  speakers: Fold<Speaker>,
  targets: Fold<Target>,
  { network, wanted, unfolded }: Pick<VoicesInput, 'network' | 'wanted' | 'unfolded'>,
  most: number,
): { speakers: Fold<Speaker>; targets: Fold<Target>; ties: GatheredTie[] } {
  const ids = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
  const foldedSpeakers = ids(speakers.folded);
  const foldedTargets = ids(targets.folded);
  const done = () => ({ speakers, targets, ties: gatherTies(network.ties, foldedSpeakers, foldedTargets) });
  const keys = new Set(network.ties.map((tie) => gatheredKey(tie, foldedSpeakers, foldedTargets)));
  if (keys.size <= most) return done();
  const spare = (side: Side, { shown }: Fold<{ id: string }>) => {
    const last = shown.at(-1);
    return !unfolded.has(side) && shown.length > LEAST_ROWS && last && !wanted.has(last.id)
      ? shown.length
      : 0;
  };
  const left = spare('speaker', speakers);
  const right = spare('target', targets);
  if (left === 0 && right === 0) return done();
  return left >= right
    ? thinOut(foldLast(speakers), targets, { network, wanted, unfolded }, most)
    : thinOut(speakers, foldLast(targets), { network, wanted, unfolded }, most);
}

/** One more behind the last row; two where none stands there yet, for one is never gathered alone. */
function foldLast<T>({ shown, folded }: Fold<T>): Fold<T> {
  const by = folded.length === 0 ? 2 : 1;
  return { shown: shown.slice(0, -by), folded: [...shown.slice(-by), ...folded] };
}

/** Statements of those behind the last row of a side. */
export function countStatements(ties: readonly GatheredTie[], side: Side): number {
  const found = new Set<string>();
  for (const tie of ties) {
    if ((side === 'speaker' ? tie.speaker : tie.target) !== OTHERS) continue;
    for (const { statement } of tie.beads) found.add(statement);
  }
  return found.size;
}

/** A tie, or several of those without a row of their own as one. */
export interface GatheredTie {
  key: string;
  speaker: string;
  target: string;
  beads: readonly Bead[];
  mix: Mix;
  /** The tie that each bead is of, where several are gathered. */
  ownTie: ReadonlyMap<string, Tie>;
}

function gatheredKey(
  { speaker, target }: Tie,
  foldedSpeakers: ReadonlySet<string>,
  foldedTargets: ReadonlySet<string>,
): string {
  return `${foldedSpeakers.has(speaker) ? OTHERS : speaker} ${foldedTargets.has(target) ? OTHERS : target}`;
}

/** Ties with those of folded speakers and targets joined into the ties of the row that gathers them. */
function gatherTies(
  ties: readonly Tie[],
  foldedSpeakers: ReadonlySet<string>,
  foldedTargets: ReadonlySet<string>,
): GatheredTie[] {
  const gathered = new Map<string, { speaker: string; target: string; ties: Tie[] }>();
  for (const tie of ties) {
    const speaker = foldedSpeakers.has(tie.speaker) ? OTHERS : tie.speaker;
    const target = foldedTargets.has(tie.target) ? OTHERS : tie.target;
    const key = gatheredKey(tie, foldedSpeakers, foldedTargets);
    const entry = gathered.get(key) ?? { speaker, target, ties: [] };
    entry.ties.push(tie);
    gathered.set(key, entry);
  }
  return [...gathered].map(([key, { speaker, target, ties: joined }]) => {
    const beads = joined
      .flatMap((tie) => tie.beads)
      .sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
    const ownTie = new Map(joined.flatMap((tie) => tie.beads.map((bead) => [bead.key, tie] as const)));
    return { key, speaker, target, beads, mix: mixOf(beads), ownTie };
  });
}
