import type { TwoMode } from './twoMode';

/**
 * One number per speaker, from −1 to 1: those who agree and disagree on the same claims come out close together. It is
 * the first singular vector of the signed table of speakers × targets, in which each cell is the mean stance. The
 * speaker with the most statements has a positive number; a speaker tied to nobody else's targets comes out near 0.
 */
export function alignmentOrder(network: TwoMode): ReadonlyMap<string, number> {
  const cells = network.ties.map(({ speaker, target, beads }) => ({
    speaker,
    target,
    value: beads.reduce((sum, { stance }) => sum + (stance ?? 0), 0) / beads.length,
  }));
  const loudest = [...network.speakers].sort((a, b) => b.statements - a.statements)[0];
  let scores = new Map(network.speakers.map(({ id, statements }) => [id as string, statements]));
  for (let step = 0; step < STEPS; step++) {
    const targets = new Map<string, number>();
    for (const { speaker, target, value } of cells)
      targets.set(target, (targets.get(target) ?? 0) + value * (scores.get(speaker) ?? 0));
    const next = new Map(network.speakers.map(({ id }) => [id as string, 0]));
    for (const { speaker, target, value } of cells)
      next.set(speaker, (next.get(speaker) ?? 0) + value * (targets.get(target) ?? 0));
    const peak = Math.max(0, ...[...next.values()].map(Math.abs));
    if (peak === 0) return next;
    scores = new Map([...next].map(([id, score]) => [id, score / peak]));
  }
  const turn = (scores.get(loudest?.id ?? '') ?? 0) < 0 ? -1 : 1;
  return new Map([...scores].map(([id, score]) => [id, score === 0 ? 0 : turn * score]));
}

/** Enough for a table of some dozen rows; what has not settled by then is a draw. */
const STEPS = 60;
