import {
  type Bead,
  type Mix,
  mixOf,
  type Speaker,
  type Target,
  type Tie,
  type TwoMode,
} from '../../network/twoMode';
import { orderSpeakers, orderTargets, rankParties } from './orderVoices';
import { type Fold, foldColumn, stackColumn } from './placeColumn';
import { CAPSULE_HEIGHT, type MarkableTie, placeMarks } from './placeMarks';
import { type PlacedReply, placeReplies } from './placeReplies';
import { curvePath, levelFor, type Point, round, type TieCurve } from './tieCurve';
import { type MeasureText, type TextStyle, wrapLabel } from './wrapLabel';

/*
 * TwoMode → ranked, those that fit shown and the rest gathered → ordered → stacked → ties → marks → replies
 *
 * Speakers stand on the left, what they speak about on the right. Nothing is dropped: what has no room for a row of its
 * own stands behind the last row with its number, and what has no room for its marks is gathered on its tie.
 */

export const NAME_STYLE: TextStyle = { size: 13, weight: 600, line: 15 };
export const NOTE_STYLE: TextStyle = { size: 12, weight: 400, line: 15 };
export const TARGET_STYLE: TextStyle = { size: 12.5, weight: 450, line: 15 };
export const CODE_STYLE: TextStyle = { size: 12, weight: 700, line: 14 };
export const DISC_RADIUS = 16;

/** Stands for everything without a row of its own, on either side. */
export const OTHERS = '*';

export interface PartyLabel {
  name: string;
  /** Beneath the name, muted: the state spoken for, or a count. */
  note: string | null;
}

export interface VoicesFrame {
  width: number;
  /** Height to fill; the picture is taller only where a column is unfolded. */
  height: number;
}

export interface VoicesInput {
  network: TwoMode;
  /** Where each speaker stands on the axis of agreement, over the whole record, so that order is steady. */
  alignment: ReadonlyMap<string, number>;
  labelOf: (id: string) => PartyLabel;
  /** For the row that gathers what has no room: how many, and with how many statements. */
  labelOthers: (side: Side, count: number, statements: number) => PartyLabel;
  /** The words on a capsule, such as “−2” and “+3”, in order. */
  codesOf: (mix: Mix) => readonly string[];
  /** Keys of the beads that go with what is chosen. */
  lit: ReadonlySet<string>;
  /** Speakers and targets that must have a row: what is chosen. */
  wanted: ReadonlySet<string>;
  /** Keys of ties to open. */
  open: ReadonlySet<string>;
  /** Columns shown whole, however tall. */
  unfolded: ReadonlySet<Side>;
  measure: MeasureText;
}

export type Side = 'speaker' | 'target';

export interface PlacedParty {
  /** Unique in the picture. */
  key: string;
  side: Side;
  /** Record's id; null for the row that gathers others. */
  id: string | null;
  /** Those behind the row that gathers others. */
  folded: readonly string[];
  /** Centre of the disc, or of the box. */
  x: number;
  y: number;
  /** Of the box; for a speaker, of label and disc together. */
  width: number;
  height: number;
  /** Inline start of the whole thing. */
  left: number;
  /** The name's lines, then the note's. */
  lines: readonly string[];
  notes: readonly string[];
  /** Baseline of each line, in that order. */
  baselines: readonly number[];
  /** Where the lines begin (targets: their middle; speakers: their end). */
  textX: number;
  statements: number;
}

export interface PlacedBead extends Bead, Point {
  tie: string;
  /** Whose and about what, also where the tie gathers several. */
  speaker: string;
  target: string;
}

export interface PlacedCapsule extends Point {
  width: number;
  codes: readonly string[];
}

export interface PlacedTie {
  key: string;
  speaker: string;
  target: string;
  /** Parties' keys at its ends. */
  from: string;
  to: string;
  path: string;
  curve: TieCurve;
  mix: Mix;
  beads: readonly Bead[];
  form: 'beads' | 'capsule' | 'bare';
  marks: readonly PlacedBead[];
  /** In the middle of a gathered or bare tie. */
  capsule: PlacedCapsule | null;
  middle: Point;
}

export interface PlacedVoices {
  width: number;
  height: number;
  /** Top to bottom. */
  speakers: readonly PlacedParty[];
  targets: readonly PlacedParty[];
  /** By speaker from the top, then target from the top. */
  ties: readonly PlacedTie[];
  replies: readonly PlacedReply[];
}

const EDGE = 12;
/** Above the first row and below the last. */
const MARGIN = 8;
const ROW_GAP = 5;
const LABEL_GAP = 8;

export function placeVoices(input: VoicesInput, frame: VoicesFrame): PlacedVoices {
  const { network, unfolded } = input;
  const columns = columnWidths(frame);

  const speakerRows = new Map(
    network.speakers.map(({ id }) => [id as string, speakerRow(id, input, columns)]),
  );
  const targetRows = new Map(network.targets.map(({ id }) => [id, targetRow(id, input, columns)]));
  const inner = frame.height - 2 * MARGIN;
  const fold = <T extends { id: string }>(
    side: Side,
    things: readonly T[],
    rows: ReadonlyMap<string, Row>,
  ) =>
    unfolded.has(side)
      ? { shown: things, folded: [] }
      : foldColumn(things, ({ id }) => rows.get(id)?.height ?? 0, {
          height: inner,
          gap: ROW_GAP,
          rest: REST_HEIGHT,
        });
  const litOn = (side: Side) => {
    const counts = new Map<string, number>();
    for (const tie of network.ties) {
      const lit = tie.beads.filter(({ key }) => input.lit.has(key)).length;
      counts.set(tie[side], (counts.get(tie[side]) ?? 0) + lit);
    }
    return (id: string) => counts.get(id) ?? 0;
  };
  const { speakers, targets, ties } = thinOut(
    fold('speaker', rankParties(network.speakers, input.wanted, litOn('speaker')), speakerRows),
    fold('target', rankParties(network.targets, input.wanted, litOn('target')), targetRows),
    input,
    Math.floor(((frame.width - columns.disc - columns.target) * inner) / ROOM_OF_TIE),
  );
  const foldedSpeakers = speakers.folded.map(({ id }) => id as string).sort();
  const foldedTargets = targets.folded.map(({ id }) => id).sort();
  const speakerOrder = orderSpeakers(speakers.shown, network.speakers, input.alignment);
  const targetOrder = orderTargets(targets.shown, speakerOrder, network.ties);

  const left = speakerOrder.map((id) => ({
    id: id as string | null,
    row: speakerRows.get(id) as Row,
    folded: NONE,
  }));
  const right = targetOrder.map((id) => ({
    id: id as string | null,
    row: targetRows.get(id) as Row,
    folded: NONE,
  }));
  if (foldedSpeakers.length > 0)
    left.push({
      id: null,
      row: othersRow('speaker', foldedSpeakers, ties, input, columns),
      folded: foldedSpeakers,
    });
  if (foldedTargets.length > 0)
    right.push({
      id: null,
      row: othersRow('target', foldedTargets, ties, input, columns),
      folded: foldedTargets,
    });

  const heights = [left, right].map((side) => side.map(({ row }) => row.height));
  const least = heights.map((side) => stackColumn(side, inner, ROW_GAP).height);
  const tall = Math.max(...least);
  const [leftAt, rightAt] = heights.map((side) => stackColumn(side, tall, ROW_GAP).centres);
  const statements = new Map<string, number>([
    ...network.speakers.map(({ id, statements: n }) => [`speaker ${id}`, n] as const),
    ...network.targets.map(({ id, statements: n }) => [`target ${id}`, n] as const),
  ]);
  const place = (side: Side, entry: (typeof left)[number], y: number): PlacedParty => {
    const key = `${side} ${entry.id ?? OTHERS}`;
    const top = y - entry.row.textHeight / 2;
    const target = side === 'target';
    const x = target ? frame.width - EDGE - columns.target / 2 : columns.disc;
    return {
      key,
      side,
      id: entry.id,
      folded: entry.folded,
      x,
      y,
      width: target ? columns.target : columns.disc + DISC_RADIUS - EDGE,
      height: entry.row.height,
      left: target ? x - columns.target / 2 : EDGE,
      lines: entry.row.lines,
      notes: entry.row.notes,
      baselines: [...entry.row.lines, ...entry.row.notes].map((_, i) => round(top + i * 15 + 11.5)),
      textX: target ? x : columns.disc - DISC_RADIUS - LABEL_GAP,
      statements: statements.get(key) ?? countStatements(ties, side),
    };
  };
  const placedSpeakers = left.map((entry, i) => place('speaker', entry, MARGIN + (leftAt?.[i] ?? 0)));
  const placedTargets = right.map((entry, i) => place('target', entry, MARGIN + (rightAt?.[i] ?? 0)));

  const height = tall + 2 * MARGIN;
  const placedTies = placeTies(ties, placedSpeakers, placedTargets, input, { top: 2, bottom: height - 2 });
  return {
    width: frame.width,
    height,
    speakers: placedSpeakers,
    targets: placedTargets,
    ties: placedTies,
    replies: placeReplies(network.replies, placedTies, input.lit),
  };
}

const NONE: readonly string[] = [];

/** Area that a tie needs among others so that the eye can follow it, px². */
const ROOM_OF_TIE = 3200;
/** Rows that stay on a side, however many ties there are. */
const LEAST_ROWS = 5;

/**
 * Gathers the rows with the fewest statements, one after the other, until there are no more ties than the eye can
 * follow. Rows that are wanted, and a column that was unfolded, stay.
 */
function thinOut(
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

/** Lower than this, px, height is scarcer than width. */
const LOW = 350;

interface Columns {
  /** Room for a name. */
  name: number;
  /** Centre of the discs. */
  disc: number;
  target: number;
}

/** The columns take a share of the width that leaves the ties at least a third of it. */
function columnWidths({ width, height }: VoicesFrame): Columns {
  const name = Math.min(Math.max(width * 0.22, 78), 150);
  // In a low picture labels of one line make room for more rows.
  const target = Math.min(Math.max(width * (height < LOW ? 0.34 : 0.28), 96), 200);
  return { name, disc: EDGE + name + LABEL_GAP + DISC_RADIUS, target };
}

interface Row {
  lines: readonly string[];
  notes: readonly string[];
  textHeight: number;
  height: number;
}

const REST_HEIGHT = 36 + ROW_GAP;

function speakerRow(id: string, input: VoicesInput, columns: Columns): Row {
  return makeSpeakerRow(input.labelOf(id), input.measure, columns);
}

function makeSpeakerRow({ name, note }: PartyLabel, measure: MeasureText, columns: Columns): Row {
  const { lines } = wrapLabel(name, columns.name, NAME_STYLE, measure);
  const notes = note === null ? [] : wrapLabel(note, columns.name, NOTE_STYLE, measure).lines;
  const textHeight = (lines.length + notes.length) * 15;
  return { lines, notes, textHeight, height: Math.max(2 * DISC_RADIUS, textHeight) };
}

function targetRow(id: string, input: VoicesInput, columns: Columns): Row {
  return makeTargetRow(input.labelOf(id), input.measure, columns);
}

function makeTargetRow({ name, note }: PartyLabel, measure: MeasureText, columns: Columns): Row {
  const { lines } = wrapLabel(name, columns.target - 14, TARGET_STYLE, measure);
  const notes = note === null ? [] : wrapLabel(note, columns.target - 14, NOTE_STYLE, measure).lines;
  const textHeight = (lines.length + notes.length) * 15;
  return { lines, notes, textHeight, height: Math.max(26, textHeight + 6) };
}

function othersRow(
  side: Side,
  folded: readonly string[],
  ties: readonly GatheredTie[],
  input: VoicesInput,
  columns: Columns,
): Row {
  const label = input.labelOthers(side, folded.length, countStatements(ties, side));
  return side === 'speaker'
    ? makeSpeakerRow(label, input.measure, columns)
    : makeTargetRow(label, input.measure, columns);
}

/** Statements of those behind the last row of a side. */
function countStatements(ties: readonly GatheredTie[], side: Side): number {
  const found = new Set<string>();
  for (const tie of ties) {
    if ((side === 'speaker' ? tie.speaker : tie.target) !== OTHERS) continue;
    for (const { statement } of tie.beads) found.add(statement);
  }
  return found.size;
}

interface GatheredTie {
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

const PORT_STEP = 5;
const CAPSULE_PAD = 7;
const CAPSULE_GAP = 5;

function placeTies(
  ties: readonly GatheredTie[],
  speakers: readonly PlacedParty[],
  targets: readonly PlacedParty[],
  input: VoicesInput,
  room: { top: number; bottom: number },
): PlacedTie[] {
  const rankOf = (parties: readonly PlacedParty[]) =>
    new Map(parties.map((party, i) => [party.id ?? OTHERS, i]));
  const speakerRank = rankOf(speakers);
  const targetRank = rankOf(targets);
  const ranked = [...ties].sort(
    (a, b) =>
      (speakerRank.get(a.speaker) ?? 0) - (speakerRank.get(b.speaker) ?? 0) ||
      (targetRank.get(a.target) ?? 0) - (targetRank.get(b.target) ?? 0),
  );
  const curves = new Map<string, TieCurve>();
  for (const tie of ranked) {
    const from = speakers[speakerRank.get(tie.speaker) ?? 0] as PlacedParty;
    const to = targets[targetRank.get(tie.target) ?? 0] as PlacedParty;
    const leaving = ranked.filter(({ speaker }) => speaker === tie.speaker);
    const arriving = ranked.filter(({ target }) => target === tie.target);
    const start = port(leaving.indexOf(tie), leaving.length, 2 * (DISC_RADIUS - 6));
    const end = port(arriving.indexOf(tie), arriving.length, to.height - 10);
    curves.set(tie.key, {
      from: { x: from.x + DISC_RADIUS, y: from.y + start },
      to: { x: to.left, y: to.y + end },
      level: levelFor(to.left - from.x - DISC_RADIUS, room.bottom - room.top),
    });
  }
  const codes = new Map(ranked.map((tie) => [tie.key, input.codesOf(tie.mix)]));
  const capsuleWidth = (key: string) => {
    const texts = codes.get(key) ?? [];
    const width = texts.reduce(
      (sum, text) => sum + input.measure(text, CODE_STYLE.size, CODE_STYLE.weight) + CAPSULE_GAP,
      -CAPSULE_GAP,
    );
    return Math.max(BEAD_MIN, Math.ceil(width + 2 * CAPSULE_PAD));
  };
  const marks = placeMarks(
    ranked.map(
      (tie): MarkableTie => ({
        key: tie.key,
        beads: tie.beads,
        curve: curves.get(tie.key) as TieCurve,
        gathered: (tie.speaker === OTHERS || tie.target === OTHERS) && tie.beads.length > 1,
        wanted: input.open.has(tie.key) || tie.beads.some(({ key }) => input.lit.has(key)),
        capsule: capsuleWidth(tie.key),
      }),
    ),
    room,
  );
  return ranked.map((tie): PlacedTie => {
    const curve = curves.get(tie.key) as TieCurve;
    const mark = marks.get(tie.key);
    const at = mark?.form === 'beads' ? mark.at : [];
    const middle = mark && mark.form !== 'beads' ? mark.at : (at[Math.floor(at.length / 2)] ?? curve.from);
    return {
      key: tie.key,
      speaker: tie.speaker,
      target: tie.target,
      from: `speaker ${tie.speaker}`,
      to: `target ${tie.target}`,
      path: curvePath(curve),
      curve,
      mix: tie.mix,
      beads: tie.beads,
      form: mark?.form ?? 'bare',
      marks: at.map((point, i): PlacedBead => {
        const bead = tie.beads[i] as Bead;
        return {
          ...bead,
          x: round(point.x),
          y: round(point.y),
          tie: tie.key,
          speaker: tie.ownTie.get(bead.key)?.speaker ?? tie.speaker,
          target: tie.ownTie.get(bead.key)?.target ?? tie.target,
        };
      }),
      capsule:
        mark?.form === 'capsule'
          ? {
              x: round(mark.at.x),
              y: round(mark.at.y),
              width: capsuleWidth(tie.key),
              codes: codes.get(tie.key) ?? [],
            }
          : null,
      middle: { x: round(middle.x), y: round(middle.y) },
    };
  });
}

const BEAD_MIN = 28;

/** Offset of one of several ties that share an end, in order, at most `spread` px apart in all. */
function port(index: number, count: number, spread: number): number {
  if (count < 2) return 0;
  const step = Math.min(PORT_STEP, spread / (count - 1));
  return (index - (count - 1) / 2) * step;
}

export { CAPSULE_GAP, CAPSULE_HEIGHT, CAPSULE_PAD };
