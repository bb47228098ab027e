import type { Bead, Mix, TwoMode } from '../../network/twoMode';
import { tenths } from '../tenths';
import { countStatements, OTHERS, thinOut } from './gatherTies';
import { orderSpeakers, orderTargets, rankParties } from './orderVoices';
import { foldColumn, stackColumn } from './placeColumn';
import { type PlacedReply, placeReplies } from './placeReplies';
import { placeTies } from './placeTies';
import type { Point, TieCurve } from './tieCurve';
import {
  columnWidths,
  DISC_RADIUS,
  EDGE,
  LABEL_GAP,
  othersRow,
  REST_HEIGHT,
  ROW_GAP,
  type Row,
  speakerRow,
  targetRow,
} from './voiceRows';
import type { MeasureText } from './wrapLabel';

/*
 * TwoMode → ranked, those that fit shown and the rest gathered → ordered → stacked → ties → marks → replies
 *
 * Speakers stand on the left, what they speak about on the right. Nothing is dropped: what has no room for a row of its
 * own stands behind the last row with its number, and what has no room for its marks is gathered on its tie.
 */

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

/** Above the first row and below the last. */
const MARGIN = 8;

/** Area that a tie needs among others so that the eye can follow it, px². */
const ROOM_OF_TIE = 3200;

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
      baselines: [...entry.row.lines, ...entry.row.notes].map((_, i) => tenths(top + i * 15 + 11.5)),
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
