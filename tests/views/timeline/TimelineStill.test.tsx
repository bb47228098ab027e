import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../data/build/readEdtf';
import { readFolder } from '../../../data/build/readFolder';
import { parseWhole } from '../../../src/domain/parseWhole';
import { formatDay } from '../../../src/i18n/format';
import { en } from '../../../src/i18n/messages/en';
import { measureByTable } from '../../../src/layout/textWidth';
import { selectCursor, selectRecords } from '../../../src/state/selectors';
import { decodeView } from '../../../src/state/viewCodec';
import { inkOf, pageInk } from '../../../src/theme/ink';
import { TimelineStill } from '../../../src/views/timeline/TimelineStill';
import { faultsOf, readStill } from '../stillShapes';

const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
if (!dataset) throw new Error('the record can’t be read');
const record = dataset;

const SIZES = [
  [640, 360],
  [360, 400],
  [1200, 460],
] as const;
const VIEWS = [
  dataset.about.opening,
  '',
  't=1999-04-02&from=2020&to=2021',
  'focus=2022-11-23-lukashenko-if-russia-wins-csto-lives',
  'category=exercise',
  'q=nothing+is+called+this&from=1995-01-02&to=1995-01-03&category=exercise&state=USA',
];
const CASES = VIEWS.flatMap((query) => SIZES.map(([width, height]) => [query, width, height] as const));

function drawn(query: string, width: number, height: number, ink = pageInk): string {
  return renderToStaticMarkup(
    <TimelineStill
      dataset={record}
      view={decodeView(query)}
      size={{ width, height }}
      measure={measureByTable}
      messages={en}
      ink={ink}
      prefix="test"
    />,
  );
}

describe(TimelineStill, () => {
  test.each(CASES)(
    '%s at %i × %i is drawn by attributes alone, inside of its frame',
    (query, width, height) => {
      expect(faultsOf(drawn(query, width, height), { width, height }, measureByTable)).toEqual([]);
    },
  );

  test.each(CASES)(
    '%s at %i × %i holds every record of the window once, or in a counted mark',
    (query, width, height) => {
      const { events, statements } = selectRecords(dataset, decodeView(query), null);
      const elements = readStill(drawn(query, width, height));
      for (const [kind, records] of [
        ['event', events],
        ['statement', statements],
      ] as const) {
        const single = elements
          .filter(({ own }) => own['data-kind'] === kind)
          .map(({ own }) => own['data-id']);
        const counted = elements
          .filter(
            ({ own }) => 'data-bin' in own && (own['data-lane'] === 'statements') === (kind === 'statement'),
          )
          .reduce((sum, { own }) => sum + Number(own['data-bin']), 0);
        expect(new Set(single).size).toBe(single.length);
        expect(single.length + counted).toBe(records.length);
        const ids = new Set<string | undefined>(records.map(({ id }) => id));
        expect(single.filter((id) => !ids.has(id))).toEqual([]);
      }
    },
  );

  test('a counted mark says its number', () => {
    const elements = readStill(drawn('', 640, 360));
    const bins = elements.filter(({ own }) => 'data-bin' in own);
    expect(bins.length).toBeGreaterThan(5);
    const texts = elements.filter(({ name, all }) => name === 'text' && 'data-bin' in all);
    expect(texts.map(({ text }) => text)).toEqual(bins.map(({ own }) => own['data-bin']));
  });

  test('a statement’s stance is told by its side of the line too', () => {
    const elements = readStill(drawn(dataset.about.opening, 1200, 460));
    const middle = new Map<string | undefined, number>();
    const ticks = elements.filter(({ name, all }) => name === 'rect' && all['data-kind'] === 'statement');
    expect(ticks.length).toBeGreaterThan(5);
    for (const { own, all } of ticks) middle.set(all['data-id'], Number(own.y) + Number(own.height) / 2);
    const of = (sign: number) =>
      ticks
        .filter(({ all }) => Math.sign(Number(all['data-stance'])) === sign)
        .map(({ all }) => middle.get(all['data-id']) ?? 0);
    expect(Math.max(...of(1))).toBeLessThan(Math.min(...of(-1)));
  });

  test.each(VIEWS)('%s: the cursor’s date is written', (query) => {
    const date = formatDay(selectCursor(dataset, decodeView(query)), 'en', 'short');
    expect(readStill(drawn(query, 640, 360)).filter(({ text }) => text === date)).toHaveLength(1);
  });

  test('what is chosen is set off, and what does not belong to it steps back', () => {
    const id = '2022-11-23-yerevan-summit';
    const event = dataset.events.has(id) ? id : [...dataset.events.keys()][40];
    const elements = readStill(drawn(`focus=${event}`, 1200, 460));
    expect(elements.some(({ own }) => own['data-selected'] === 'true')).toBe(true);
    expect(elements.some(({ own }) => own['data-muted'] === 'true')).toBe(true);
    expect(
      readStill(drawn('', 1200, 460)).some(({ own }) => 'data-selected' in own || 'data-muted' in own),
    ).toBe(false);
  });

  test('the same again gives the same, and a plain ink leaves nothing to a style sheet', () => {
    expect(drawn('', 640, 360)).toBe(drawn('', 640, 360));
    expect(drawn('', 640, 360, inkOf('dark'))).not.toContain('var(');
  });
});
