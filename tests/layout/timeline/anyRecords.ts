import * as fc from 'fast-check';
import { type AllianceEvent, CATEGORIES } from '../../../src/domain/allianceEvent';
import { isoDay, OPEN_END, type PartialDate, readPlainDate } from '../../../src/domain/partialDate';
import type { Coding, Statement } from '../../../src/domain/statement';
import type { Measure } from '../../../src/layout/frame';
import type { DaySpan } from '../../../src/layout/timeline/timeScale';

/** 1992-01-01 to 2026-12-31. */
export const EXTENT: DaySpan = { from: 8035, to: 20818 };

export const measure: Measure = (text, size, weight) => text.length * size * (weight > 500 ? 0.58 : 0.54);

export function plain(edtf: string): PartialDate {
  const date = readPlainDate(edtf);
  if (!date) throw new Error(`not a date: ${edtf}`);
  return date;
}

export function interval(from: number, to: number | null): PartialDate {
  return {
    edtf: `${isoDay(from)}/${to === null ? '..' : isoDay(to)}`,
    earliest: from,
    latest: to ?? OPEN_END,
    precision: 'day',
    interval: true,
    open: to === null,
    softStart: false,
    softEnd: false,
  };
}

export function eventOn(id: string, date: PartialDate, more: Partial<AllianceEvent> = {}): AllianceEvent {
  return {
    id,
    date,
    label: `What happened: ${id}`,
    title: id,
    summary: id,
    category: 'summit',
    places: [],
    participants: [],
    figures: [],
    relations: [],
    sources: [],
    sourceCount: 0,
    unverified: false,
    accounts: [],
    ...more,
  };
}

export function statementOn(id: string, date: PartialDate, stances: number[]): Statement {
  const coding: Coding = {
    coder: 'a',
    positions: [],
    attitudes: stances.map((stance) => ({
      target: 't',
      stance: stance as -2,
      acknowledges: false,
      because: 'made up',
    })),
  };
  return {
    id,
    date,
    speaker: 'p',
    for: 'S',
    sourceCount: 0,
    occasion: 'e',
    paraphrase: id,
    repliesTo: [],
    codings: [coding],
    coding,
    accounts: [],
    sources: [],
    unverified: false,
  };
}

const day = fc.integer({ min: EXTENT.from, max: EXTENT.to - 400 });
/** Mostly within two years, so that marks crowd. */
const busyDay = fc.oneof(fc.integer({ min: 19000, max: 19700 }), day);

const date: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 5, arbitrary: busyDay.map((d) => plain(isoDay(d))) },
  { weight: 1, arbitrary: busyDay.map((d) => plain(isoDay(d).slice(0, 7))) },
  { weight: 1, arbitrary: busyDay.map((d) => plain(isoDay(d).slice(0, 4))) },
  {
    weight: 2,
    arbitrary: fc.tuple(busyDay, fc.integer({ min: 1, max: 400 })).map(([d, n]) => interval(d, d + n)),
  },
  { weight: 1, arbitrary: busyDay.map((d) => interval(d, null)) },
);

export const anyEvents = fc
  .array(fc.tuple(date, fc.constantFrom(...CATEGORIES), fc.integer({ min: 3, max: 34 })), { maxLength: 60 })
  .map((drawn) =>
    drawn.map(([when, category, letters], i) =>
      eventOn(`event-${String(i).padStart(3, '0')}`, when, { category, label: 'n'.repeat(letters) }),
    ),
  );

export const anyStatements = fc
  .array(fc.tuple(date, fc.array(fc.constantFrom(-2, -1, 0, 1, 2), { maxLength: 2 })), { maxLength: 60 })
  .map((drawn) =>
    drawn.map(([when, stances], i) => statementOn(`said-${String(i).padStart(3, '0')}`, when, stances)),
  );

export const anyWindow: fc.Arbitrary<DaySpan> = fc.oneof(
  fc.constant(EXTENT),
  fc
    .tuple(fc.integer({ min: 18600, max: 19800 }), fc.integer({ min: 6, max: 900 }))
    .map(([from, length]) => ({ from, to: from + length })),
);

export const anyFrame = fc.record({
  width: fc.integer({ min: 520, max: 1900 }),
  height: fc.integer({ min: 220, max: 700 }),
});
