import type { TwoMode } from '../../network/twoMode';
import { type ClaimSide, groupSaid, rankTargets, type Said, SIDES, saidOn } from './claimSides';
import { type MeasureText, wrapLabel } from './wrapLabel';

/*
 * TwoMode → targets by rank → on each, three sides of chips, a speaker each → as many rows as fit → what is left over
 *
 * The picture of narrow rooms where nothing can be scrolled or opened. Nothing is dropped: a side's chips past its second
 * line are counted in one, and targets without a row in a last line.
 */

export interface PlacedChip {
  key: string;
  side: ClaimSide;
  /** Of its box, px. */
  x: number;
  y: number;
  width: number;
  beads: readonly Said[];
  /** Null for the chip that counts what has no room. */
  letters: string | null;
  code: string;
  /** Where the letters begin, and where the code does. */
  lettersX: number;
  codeX: number;
}

export interface PlacedClaimRow {
  id: string;
  statements: number;
  lines: readonly string[];
  /** Baseline of the first line. */
  baseline: number;
  chips: readonly PlacedChip[];
  /** The rule below it. */
  bottom: number;
}

/** A speaker's letters and name, where the letters are told. */
export interface PlacedName {
  id: string;
  letters: string;
  name: string;
  x: number;
  baseline: number;
  /** Where the name begins. */
  nameX: number;
}

export interface PlacedClaimRows {
  sides: readonly { side: ClaimSide; x: number; anchor: 'start' | 'middle' | 'end' }[];
  /** Baseline of the sides' names, and the rule below them. */
  headBaseline: number;
  headBottom: number;
  /** Where the middle column begins and ends. */
  middle: { start: number; end: number };
  rows: readonly PlacedClaimRow[];
  /** Targets without a row, and all that is said on them; null when all have one. */
  rest: { targets: readonly string[]; beads: readonly Said[]; baseline: number } | null;
  /** Whose letters are on the chips: the most frequent first, as many as there is room for. */
  names: readonly PlacedName[];
}

export interface ClaimRowsInput {
  network: TwoMode;
  /** Targets that come first. */
  chosen: ReadonlySet<string>;
  labelOf: (id: string) => string;
  nameOf: (id: string) => string;
  lettersOf: (id: string) => string;
  /** The sign of one, or the signs of several with their numbers. */
  codeOf: (beads: readonly Said[]) => string;
  measure: MeasureText;
}

export const CHIP_HEIGHT = 22;
export const CHIP_STYLE = { size: 12, letters: 600, code: 700 };
export const CLAIM_STYLE = { size: 14, weight: 600, line: 17 };
export const LINE_SIZE = 12;

const EDGE = 16;
const HEAD = 26;
/** From one line of chips to the next, and from one chip to its neighbour. */
const CHIP_LINE = 27;
const CHIP_GAP = 5;
const CHIP_PAD = 8;
/** Between letters and code. */
const INNER = 4;
const COLUMN_GAP = 8;
const SHARES: Record<ClaimSide, number> = { minus: 2, zero: 1.15, plus: 2 };
/** Lines of chips on a side. */
const LINES = 2;
const LABEL_TOP = 9;
const LABEL_BOTTOM = 5;
const ROW_BOTTOM = 7;
/** Lines of names that rows make room for; more come where the rows leave it. */
const NAME_LINES = 3;
/** Most px that rows are moved apart where there is room to spare. */
const SPREAD = 14;
const NAME_LINE = 17;
const NAME_GAP = 12;
const REST = 22;

export function placeClaimRows(
  input: ClaimRowsInput,
  frame: { width: number; height: number },
): PlacedClaimRows {
  const { network, measure } = input;
  const columns = columnsOf(frame.width);
  const ranked = rankTargets(network.targets, input.chosen);
  const all = ranked.map((target) => {
    const said = saidOn(network.ties, target.id);
    const { lines } = wrapLabel(input.labelOf(target.id), frame.width - 2 * EDGE - 30, CLAIM_STYLE, measure);
    const sides = SIDES.map((side) => fitChips(groupSaid(said, side), columns[side], input));
    const chipLines = Math.max(1, ...sides.map((chips) => Math.max(0, ...chips.map(({ line }) => line + 1))));
    const height =
      LABEL_TOP + lines.length * CLAIM_STYLE.line + LABEL_BOTTOM + chipLines * CHIP_LINE + ROW_BOTTOM - 5;
    return { target, said, lines, sides, height };
  });
  const foot = NAME_LINES * NAME_LINE + 10;
  const room = frame.height - HEAD - foot;
  const sum = all.reduce((total, { height }) => total + height, 0);
  let fits = sum <= room ? all.length : 0;
  if (fits === 0) {
    for (let used = REST; fits < all.length; fits++) {
      used += all[fits]?.height ?? 0;
      if (used > room) break;
    }
  }
  const shown = all.slice(0, Math.max(1, fits));
  const left = all.slice(shown.length);
  const spare = room - shown.reduce((total, { height }) => total + height, 0) - (left.length > 0 ? REST : 0);
  const speakers = speakersOf(shown.flatMap(({ sides }) => sides.flat()));
  const named = flowNames(
    speakers,
    input,
    frame.width,
    NAME_LINES + Math.max(0, Math.floor(spare / NAME_LINE)),
  );
  const taken = Math.max(0, ...named.map(({ line }) => line + 1)) - NAME_LINES;
  const more = Math.max(0, Math.min(SPREAD, Math.floor((spare - taken * NAME_LINE) / shown.length)));

  let y = HEAD;
  const rows = shown.map(({ target, lines, sides, height }): PlacedClaimRow => {
    const top = y + LABEL_TOP + Math.floor(more / 2);
    y += height + more;
    const chipsTop = top + lines.length * CLAIM_STYLE.line + LABEL_BOTTOM;
    return {
      id: target.id,
      statements: target.statements,
      lines,
      baseline: top + 12,
      chips: sides.flatMap((chips) =>
        chips.map(({ line, ...chip }) => ({
          ...chip,
          key: `${target.id} ${chip.key}`,
          y: chipsTop + line * CHIP_LINE,
        })),
      ),
      bottom: y,
    };
  });
  const rest =
    left.length === 0
      ? null
      : {
          targets: left.map(({ target }) => target.id),
          beads: left.flatMap(({ said }) => said),
          baseline: y + 15,
        };
  return {
    sides: [
      { side: 'minus', x: columns.minus.start, anchor: 'start' },
      { side: 'zero', x: (columns.zero.start + columns.zero.end) / 2, anchor: 'middle' },
      { side: 'plus', x: columns.plus.end, anchor: 'end' },
    ],
    headBaseline: 16,
    headBottom: HEAD - 2,
    middle: { start: columns.zero.start - COLUMN_GAP / 2, end: columns.zero.end + COLUMN_GAP / 2 },
    rows,
    rest,
    names: named.map(({ line, ...name }) => ({
      ...name,
      baseline: y + (rest ? REST : 0) + 18 + line * NAME_LINE,
    })),
  };
}

interface Column {
  start: number;
  end: number;
  side: ClaimSide;
}

function columnsOf(width: number): Record<ClaimSide, Column> {
  const whole = SIDES.reduce((sum, side) => sum + SHARES[side], 0);
  const room = Math.max(0, width - 2 * EDGE - 2 * COLUMN_GAP);
  let x = EDGE;
  const columns = SIDES.map((side) => {
    const start = x;
    const end = start + (room * SHARES[side]) / whole;
    x = end + COLUMN_GAP;
    return [side, { start, end, side }] as const;
  });
  return Object.fromEntries(columns) as Record<ClaimSide, Column>;
}

type FittedChip = Omit<PlacedChip, 'y'> & { line: number };

/** Chips in at most so many lines; those that don't fit are counted by a last one. */
function fitChips(groups: readonly Said[][], column: Column, input: ClaimRowsInput): FittedChip[] {
  for (let shown = groups.length; shown >= 0; shown--) {
    const left = groups.slice(shown).flat();
    const chips = groups.slice(0, shown).map((beads) => chipOf(beads, column.side, input));
    if (left.length > 0) chips.push(countOf(left, column.side, input));
    const lines = breakLines(chips, column.end - column.start);
    if (lines.length <= LINES || shown === 0) return lines.flatMap((line, i) => setLine(line, i, column));
  }
  return [];
}

type Chip = Omit<PlacedChip, 'x' | 'y' | 'lettersX' | 'codeX'> & { codeFrom: number };

function chipOf(
  beads: readonly Said[],
  side: ClaimSide,
  { lettersOf, codeOf, measure }: ClaimRowsInput,
): Chip {
  const speaker = beads[0]?.speaker ?? '';
  const letters = lettersOf(speaker);
  const code = codeOf(beads);
  const codeFrom = CHIP_PAD + measure(letters, CHIP_STYLE.size, CHIP_STYLE.letters) + INNER;
  const width = codeFrom + measure(code, CHIP_STYLE.size, CHIP_STYLE.code) + CHIP_PAD;
  return { key: `${side} ${speaker}`, side, beads, letters, code, codeFrom, width };
}

function countOf(beads: readonly Said[], side: ClaimSide, { measure }: ClaimRowsInput): Chip {
  const code = `+${beads.length}`;
  const width = measure(code, CHIP_STYLE.size, CHIP_STYLE.code) + 2 * CHIP_PAD;
  return { key: `${side} *`, side, beads, letters: null, code, codeFrom: CHIP_PAD, width };
}

function breakLines(chips: readonly Chip[], room: number): Chip[][] {
  const lines: Chip[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const chip of chips) {
    if (used + CHIP_GAP + chip.width > room) {
      lines.push([]);
      used = -CHIP_GAP;
    }
    lines.at(-1)?.push(chip);
    used += CHIP_GAP + chip.width;
  }
  return lines;
}

/** Against at the start, for at the end, in between in the middle. */
function setLine(chips: readonly Chip[], line: number, { start, end, side }: Column): FittedChip[] {
  const width = chips.reduce((sum, chip) => sum + chip.width + CHIP_GAP, -CHIP_GAP);
  let x = side === 'minus' ? start : side === 'plus' ? end - width : (start + end - width) / 2;
  return chips.map(({ codeFrom, ...chip }) => {
    const placed = { ...chip, line, x, lettersX: x + CHIP_PAD, codeX: x + codeFrom };
    x += chip.width + CHIP_GAP;
    return placed;
  });
}

/** Whose letters are on chips, the most frequent first. */
function speakersOf(chips: readonly Pick<PlacedChip, 'letters' | 'beads'>[]): string[] {
  const counts = new Map<string, number>();
  for (const { letters, beads } of chips) {
    const speaker = letters === null ? undefined : beads[0]?.speaker;
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + beads.length);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Names in at most so many lines, each on the first that has room for it. */
function flowNames(
  speakers: readonly string[],
  { lettersOf, nameOf, measure }: ClaimRowsInput,
  width: number,
  lines: number,
): (Omit<PlacedName, 'baseline'> & { line: number })[] {
  const free = Array.from({ length: lines }, () => EDGE);
  return speakers.flatMap((id) => {
    const letters = lettersOf(id);
    const name = nameOf(id);
    const nameFrom = measure(letters, LINE_SIZE, CHIP_STYLE.letters) + INNER;
    const room = nameFrom + measure(name, LINE_SIZE, 400);
    const line = free.findIndex((x) => x + room <= width - EDGE);
    const x = free[line];
    if (x === undefined) return [];
    free[line] = x + room + NAME_GAP;
    return [{ id, letters, name, x, nameX: x + nameFrom, line }];
  });
}
