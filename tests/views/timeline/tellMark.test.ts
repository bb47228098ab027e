import { describe, expect, test } from 'vitest';
import { isoDay, readPlainDate } from '../../../src/domain/partialDate';
import { en } from '../../../src/i18n/messages/en';
import { placeTimeline } from '../../../src/layout/timeline/placeTimeline';
import { listDate } from '../../../src/views/timeline/listDate';
import { createTeller } from '../../../src/views/timeline/tellMark';
import { smallRecord } from '../../state/smallRecord';

const dataset = smallRecord();
const teller = createTeller(dataset, en);
const names = (from: string, to: string) =>
  placeTimeline({
    events: [...dataset.events.values()],
    statements: [...dataset.statements.values()],
    weights: { statements: new Map(), named: new Map() },
    window: { from: day(from), to: day(to) },
    frame: { width: 1200, height: 300 },
    focus: null,
    measure: (text, size) => text.length * size * 0.55,
    formatTick: isoDay,
    reach: { events: 12, statements: 4 },
  }).marks.map((mark) => teller.name(mark));

function day(date: string): number {
  return readPlainDate(date)?.earliest ?? Number.NaN;
}

describe(createTeller, () => {
  test('an event is told with its date, category, place and sources', () => {
    expect(names('2022-11-01', '2022-12-01')).toContain(
      'Title of e-summit. 23 November 2022. Summits. Yerevan, Armenia. 0 sources',
    );
  });
  test('a month stays a month', () => {
    expect(names('2024-01-01', '2024-12-31')[0]).toContain('. February 2024. Membership');
  });
  test('a statement is told with who takes which stance on whom, by word and code', () => {
    expect(names('2022-11-20', '2022-11-26')).toContain(
      'Nikol Pashinyan criticises CSTO (−). 23 November 2022. The alliance gave no assessment.',
    );
  });
  test('what is gathered is counted by sign', () => {
    expect(names('1992-01-01', '2026-12-31')).toContain(
      '2 statements, 23 November 2022: 2 criticise or reject. Press to open',
    );
  });
});

describe(listDate, () => {
  test.each([
    ['2022-11-23', '23 Nov'],
    ['2022-11', 'Nov'],
    ['2022', '2022'],
  ])('%s stands as %s under its year', (edtf, text) => {
    const date = readPlainDate(edtf);
    expect(date && listDate(date, en)).toBe(text);
  });
  test('what is uncertain or about says so', () => {
    const date = readPlainDate('2022-12-19');
    if (!date) throw new Error('no date');
    const soft = { ...date, softStart: true, softEnd: true };
    expect(listDate({ ...soft, edtf: '2022-12-19?' }, en)).toBe('19 Dec?');
    expect(listDate({ ...soft, edtf: '2022-12-19~' }, en)).toBe('about 19 Dec');
  });
});
