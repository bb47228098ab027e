import type { PlacedTie, PlacedVoices } from './placeVoices';

export const WALKS = ['left', 'right', 'up', 'down', 'home', 'end', 'thread-next', 'thread-back'] as const;
/** A step by a key: along a tie, among neighbours, to the most or least connected, through the replies. */
export type Walk = (typeof WALKS)[number];

/** Key of the one mark that stands for a gathered or bare tie. */
export function tieMarkKey(tie: Pick<PlacedTie, 'key'>): string {
  return `tie ${tie.key}`;
}

/** Keys of the marks on a tie, from speaker to target. */
export function marksOf(tie: PlacedTie): string[] {
  return tie.form === 'beads' ? tie.marks.map(({ key }) => key) : [tieMarkKey(tie)];
}

/** The tie on which a mark stands; null for a speaker or target. */
export function tieOfMark({ ties }: PlacedVoices, key: string): PlacedTie | null {
  return ties.find((tie) => marksOf(tie).includes(key)) ?? null;
}

/** Key of the mark that a step leads to; the same key where there is nothing that way. */
export function walkVoices(placed: PlacedVoices, key: string, walk: Walk): string {
  if (walk === 'home' || walk === 'end') return byConnections(placed, walk) ?? key;
  if (walk === 'thread-next' || walk === 'thread-back') return inThread(placed, key, walk) ?? key;
  const tie = tieOfMark(placed, key);
  return (tie ? fromMark(placed, tie, key, walk) : fromParty(placed, key, walk)) ?? key;
}

/** The node at the other end of a mark's tie, seen from the node last visited. */
export function acrossFrom(placed: PlacedVoices, key: string, visited: string | null): string {
  const tie = tieOfMark(placed, key);
  if (!tie) return key;
  return visited === tie.to ? tie.from : tie.to;
}

function fromParty(placed: PlacedVoices, key: string, walk: Walk): string | undefined {
  const column = placed.speakers.some((party) => party.key === key) ? placed.speakers : placed.targets;
  const index = column.findIndex((party) => party.key === key);
  if (walk === 'up') return column[index - 1]?.key;
  if (walk === 'down') return column[index + 1]?.key;
  const leaving = walk === 'right' ? placed.ties.find(({ from }) => from === key) : undefined;
  if (leaving) return marksOf(leaving)[0];
  const arriving = walk === 'left' ? placed.ties.find(({ to }) => to === key) : undefined;
  return arriving && marksOf(arriving).at(-1);
}

function fromMark(placed: PlacedVoices, tie: PlacedTie, key: string, walk: Walk): string | undefined {
  const marks = marksOf(tie);
  const index = marks.indexOf(key);
  if (walk === 'left') return marks[index - 1] ?? tie.from;
  if (walk === 'right') return marks[index + 1] ?? tie.to;
  const siblings = placed.ties.filter(({ from }) => from === tie.from);
  const next = siblings[siblings.indexOf(tie) + (walk === 'down' ? 1 : -1)];
  if (!next) return undefined;
  const x = tie.marks[index]?.x ?? tie.middle.x;
  const nearest = [...next.marks].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
  return nearest?.key ?? tieMarkKey(next);
}

function byConnections(placed: PlacedVoices, walk: 'home' | 'end'): string | undefined {
  const degrees = [...placed.speakers, ...placed.targets].map((party) => ({
    key: party.key,
    degree: placed.ties
      .filter(({ from, to }) => from === party.key || to === party.key)
      .reduce((sum, { beads }) => sum + beads.length, 0),
  }));
  const sorted = degrees.sort((a, b) => b.degree - a.degree || (a.key < b.key ? -1 : 1));
  return (walk === 'home' ? sorted[0] : sorted.at(-1))?.key;
}

/** Beads that answer or are answered, in order of date; from any other mark, the first or last of them. */
function inThread(
  placed: PlacedVoices,
  key: string,
  walk: 'thread-next' | 'thread-back',
): string | undefined {
  const joined = new Set(placed.replies.flatMap(({ from, to }) => [from, to]));
  const beads = placed.ties
    .flatMap(({ marks }) => marks)
    .filter(({ statement }) => joined.has(statement))
    .sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1));
  const index = beads.findIndex((bead) => bead.key === key);
  if (walk === 'thread-next') return beads[index + 1]?.key;
  return index < 0 ? beads.at(-1)?.key : beads[index - 1]?.key;
}
