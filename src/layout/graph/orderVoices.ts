import type { Speaker, Tie } from '../../network/twoMode';

/** Those that must be shown first; then by lit beads, by statements, by id. */
export function rankParties<T extends { id: string; statements: number }>(
  parties: readonly T[],
  wanted: ReadonlySet<string>,
  litOf: (id: string) => number,
): T[] {
  const first = (id: string) => (wanted.has(id) ? 0 : 1);
  return [...parties].sort(
    (a, b) =>
      first(a.id) - first(b.id) ||
      litOf(b.id) - litOf(a.id) ||
      b.statements - a.statements ||
      compare(a.id, b.id),
  );
}

/**
 * Speakers from one end of the axis of agreement to the other, those who speak for the same state or organisation
 * together. A state stands at the mean of all its speakers, shown or not, so that order doesn't depend on the room.
 */
export function orderSpeakers(
  shown: readonly Speaker[],
  all: readonly Speaker[],
  alignment: ReadonlyMap<string, number>,
): string[] {
  const score = (id: string) => alignment.get(id) ?? 0;
  const means = new Map<string, { sum: number; weight: number }>();
  for (const speaker of all) {
    const mean = means.get(speaker.for) ?? { sum: 0, weight: 0 };
    mean.sum += score(speaker.id) * speaker.statements;
    mean.weight += speaker.statements;
    means.set(speaker.for, mean);
  }
  const meanOf = (group: string) => {
    const mean = means.get(group);
    return mean && mean.weight > 0 ? mean.sum / mean.weight : 0;
  };
  return [...shown]
    .sort(
      (a, b) =>
        meanOf(b.for) - meanOf(a.for) ||
        compare(a.for, b.for) ||
        score(b.id) - score(a.id) ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id);
}

/** Targets at the weighted mean row of those who speak about them, so that few ties cross; equal ones by id. */
export function orderTargets(
  shown: readonly { id: string; claim: boolean }[],
  speakers: readonly string[],
  ties: readonly Tie[],
): string[] {
  const row = new Map(speakers.map((id, i) => [id, i]));
  const means = new Map<string, { sum: number; weight: number }>();
  for (const { speaker, target, beads } of ties) {
    const mean = means.get(target) ?? { sum: 0, weight: 0 };
    // Whoever has no row of their own stands below the last.
    mean.sum += (row.get(speaker) ?? speakers.length) * beads.length;
    mean.weight += beads.length;
    means.set(target, mean);
  }
  const meanOf = (id: string) => {
    const mean = means.get(id);
    return mean ? mean.sum / mean.weight : speakers.length;
  };
  return [...shown].sort((a, b) => meanOf(a.id) - meanOf(b.id) || compare(a.id, b.id)).map(({ id }) => id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
