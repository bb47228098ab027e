import type { Measure } from '../frame';
import { type Box, boxesTouch, type Interval } from '../interval';

/** A mark that wants a label, or only stands in the way of others'. */
export interface Labelled {
  id: string;
  box: Box;
  /** Null for a mark without words. */
  text: string | null;
  importance: number;
  weight: number;
}

export interface PlacedLabel {
  id: string;
  text: string;
  /** Left end of the text. */
  x: number;
  /** Middle of its line. */
  y: number;
  width: number;
  weight: number;
  /** Whether it had to be shortened. */
  cut: boolean;
}

export interface LabelOptions {
  /** Where labels may be, left to right. */
  within: Interval;
  size: number;
  /** From a mark to its label, and least distance to anything else. */
  gap: number;
  measure: Measure;
}

/** Fewer characters than these tell nothing. */
const FEWEST = 8;

/**
 * Labels beside their marks, the most important first: after the mark, else before it, else shortened after it, else
 * none. No label meets a mark, another label or the edge. Order of the result: by id.
 */
export function placeLabels(marks: readonly Labelled[], options: LabelOptions): PlacedLabel[] {
  const { within, size, gap, measure } = options;
  const half = size * 0.55;
  const taken: Box[] = marks.map(({ box }) => box);
  const byWeight = [...marks].sort(
    (a, b) => order(b.importance, a.importance) || a.box.x.start - b.box.x.start || (a.id < b.id ? -1 : 1),
  );
  const placed: PlacedLabel[] = [];
  for (const { id, box, text, weight } of byWeight) {
    if (text === null) continue;
    const y = (box.y.start + box.y.end) / 2;
    const band = { start: y - half, end: y + half };
    const others = taken.filter(
      (other) => other !== box && other.y.start < band.end && band.start < other.y.end,
    );
    const full = measure(text, size, weight);
    const after = roomAfter(box.x.end, others, within, gap);
    const before = full <= after ? 0 : roomBefore(box.x.start, others, within, gap);
    let shown = text;
    let width = full;
    let x = box.x.end + gap;
    if (full > after) {
      if (full <= before) x = box.x.start - gap - full;
      else {
        shown = shorten(text, after, (part) => measure(part, size, weight));
        if (shown === '') continue;
        width = measure(shown, size, weight);
      }
    }
    const place: Box = { x: { start: x, end: x + width }, y: band };
    if (others.some((other) => boxesTouch(place, other))) continue;
    taken.push(place);
    placed.push({ id, text: shown, x, y, width, weight, cut: shown !== text });
  }
  return placed.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Difference that is 0 for two infinities. */
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function roomAfter(from: number, others: readonly Box[], within: Interval, gap: number): number {
  let end = within.end + gap;
  for (const { x } of others) {
    if (x.end > from && x.start < end) end = Math.min(end, Math.max(from, x.start));
  }
  return end - from - 2 * gap;
}

function roomBefore(from: number, others: readonly Box[], within: Interval, gap: number): number {
  let start = within.start - gap;
  for (const { x } of others) {
    if (x.start < from && x.end > start) start = Math.max(start, Math.min(from, x.end));
  }
  return from - start - 2 * gap;
}

/** As much of a text as fits, with an ellipsis; empty if fewer than 8 characters would be left. */
export function shorten(text: string, room: number, measure: (text: string) => number): string {
  const letters = [...text];
  let low = FEWEST - 1;
  let high = letters.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (measure(cutAt(letters, middle)) <= room) low = middle;
    else high = middle;
  }
  return low < FEWEST ? '' : cutAt(letters, low);
}

function cutAt(letters: readonly string[], count: number): string {
  return `${letters
    .slice(0, count)
    .join('')
    .replace(/[\s,:;–-]+$/u, '')}…`;
}
