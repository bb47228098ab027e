import { type Spell, type SpellStatus, TRACKS, type Track } from '../../domain/member';
import type { DayNumber } from '../../domain/partialDate';

export interface PlacedSpell {
  id: string;
  track: Track;
  status: SpellStatus;
  /** Px from the left edge, and width; never narrower than 2, so that a short spell can be seen. */
  x: number;
  width: number;
  /** Row from the top: one for each track that has spells. */
  row: number;
}

export interface PlacedStrip {
  spells: PlacedSpell[];
  /** Tracks that have a row, from the top. */
  rows: Track[];
  /** Years to label, with their place; never closer than `apart` px. */
  years: { year: number; x: number }[];
  /** Place of a day, kept inside the frame. */
  xOf: (day: DayNumber) => number;
}

interface Frame {
  width: number;
  from: DayNumber;
  to: DayNumber;
  /** Smallest distance between the labels of two years, px. */
  apart: number;
}

/** One state's spells along the record's axis. What lies outside of the axis is cut at its edge or left out. */
export function placeSpells(spells: readonly Spell[], frame: Frame): PlacedStrip {
  const { width, from, to, apart } = frame;
  const scale = width / Math.max(1, to - from);
  const xOf = (day: DayNumber) => (Math.min(Math.max(day, from), to) - from) * scale;
  const rows = TRACKS.filter((track) => spells.some((spell) => spell.track === track));
  const placed = spells.flatMap((spell): PlacedSpell[] => {
    const start = spell.from.earliest;
    const end = spell.to?.earliest ?? to;
    if (end < from || start > to) return [];
    const wide = Math.max(2, xOf(end) - xOf(start));
    return [
      {
        id: spell.id,
        track: spell.track,
        status: spell.status,
        // A whole width may come out a hair wider than the frame.
        x: Math.max(0, Math.min(xOf(start), width - wide)),
        width: wide,
        row: rows.indexOf(spell.track),
      },
    ];
  });
  return { spells: placed, rows, years: yearsIn(from, to, xOf, apart), xOf };
}

const DAY = 86_400_000;

function yearsIn(from: DayNumber, to: DayNumber, xOf: (day: DayNumber) => number, apart: number) {
  const yearOf = (day: DayNumber) => new Date(day * DAY).getUTCFullYear();
  const years: { year: number; x: number }[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const x = xOf(Date.UTC(year, 0, 1) / DAY);
    const last = years.at(-1);
    if (last === undefined || (x - last.x >= apart && year % 5 === 0)) years.push({ year, x });
  }
  return years;
}
