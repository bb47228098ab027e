import { countStatements, type GatheredTie } from './gatherTies';
import type { PartyLabel, Side, VoicesFrame, VoicesInput } from './placeVoices';
import { type MeasureText, type TextStyle, wrapLabel } from './wrapLabel';

export const NAME_STYLE: TextStyle = { size: 13, weight: 600, line: 15 };
export const NOTE_STYLE: TextStyle = { size: 12, weight: 400, line: 15 };
export const TARGET_STYLE: TextStyle = { size: 12.5, weight: 450, line: 15 };
export const DISC_RADIUS = 16;

/** Between the picture's edges and its columns, px. */
export const EDGE = 12;
export const ROW_GAP = 5;
/** Between a speaker's name and disc. */
export const LABEL_GAP = 8;

/** Lower than this, px, height is scarcer than width. */
const LOW = 350;

/** The columns of the picture, px. */
export interface Columns {
  /** Room for a name. */
  name: number;
  /** Centre of the discs. */
  disc: number;
  target: number;
}

/** The columns take a share of the width that leaves the ties at least a third of it. */
export function columnWidths({ width, height }: VoicesFrame): Columns {
  const name = Math.min(Math.max(width * 0.22, 78), 150);
  // In a low picture labels of one line make room for more rows.
  const target = Math.min(Math.max(width * (height < LOW ? 0.34 : 0.28), 96), 200);
  return { name, disc: EDGE + name + LABEL_GAP + DISC_RADIUS, target };
}

/** A speaker's or target's label in its lines, and the height that it asks for. */
export interface Row {
  lines: readonly string[];
  notes: readonly string[];
  textHeight: number;
  height: number;
}

/** What the row that gathers others asks for, before its words are known. */
export const REST_HEIGHT = 36 + ROW_GAP;

export function speakerRow(id: string, input: VoicesInput, columns: Columns): Row {
  return makeSpeakerRow(input.labelOf(id), input.measure, columns);
}

function makeSpeakerRow({ name, note }: PartyLabel, measure: MeasureText, columns: Columns): Row {
  const { lines } = wrapLabel(name, columns.name, NAME_STYLE, measure);
  const notes = note === null ? [] : wrapLabel(note, columns.name, NOTE_STYLE, measure).lines;
  const textHeight = (lines.length + notes.length) * 15;
  return { lines, notes, textHeight, height: Math.max(2 * DISC_RADIUS, textHeight) };
}

export function targetRow(id: string, input: VoicesInput, columns: Columns): Row {
  return makeTargetRow(input.labelOf(id), input.measure, columns);
}

function makeTargetRow({ name, note }: PartyLabel, measure: MeasureText, columns: Columns): Row {
  const { lines } = wrapLabel(name, columns.target - 14, TARGET_STYLE, measure);
  const notes = note === null ? [] : wrapLabel(note, columns.target - 14, NOTE_STYLE, measure).lines;
  const textHeight = (lines.length + notes.length) * 15;
  return { lines, notes, textHeight, height: Math.max(26, textHeight + 6) };
}

/** The row that gathers those without one of their own. */
export function othersRow(
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
