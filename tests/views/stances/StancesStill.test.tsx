import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readEdtf } from '../../../data/build/readEdtf';
import { readFolder } from '../../../data/build/readFolder';
import { parseWhole } from '../../../src/domain/parseWhole';
import { en } from '../../../src/i18n/messages/en';
import { measureByTable } from '../../../src/layout/textWidth';
import { selectRecords } from '../../../src/state/selectors';
import { decodeView } from '../../../src/state/viewCodec';
import { inkOf, pageInk } from '../../../src/theme/ink';
import { STANCE_MARKS } from '../../../src/theme/stancePalette';
import { StancesStill } from '../../../src/views/stances/StancesStill';
import { StancesStillKey } from '../../../src/views/stances/StancesStillKey';
import { voicesOf } from '../../../src/views/stances/voicesOf';
import { faultsOf, readStill, shapesOf } from '../stillShapes';

const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
if (!dataset) throw new Error('the record can’t be read');
const record = dataset;

const SIZES = [
  [640, 520],
  [360, 480],
  [1200, 560],
] as const;
const VIEWS = [
  dataset.about.opening,
  '',
  'focus=pashinyan',
  'focus=2022-11-23-lukashenko-if-russia-wins-csto-lives',
  'claim=karabakh-war-outside-csto-remit',
  'stance=-2',
];
const CASES = VIEWS.flatMap((query) => SIZES.map(([width, height]) => [query, width, height] as const));

function propsOf(query: string, width: number, height: number, ink = pageInk) {
  return {
    dataset: record,
    view: decodeView(query),
    size: { width, height },
    measure: measureByTable,
    messages: en,
    ink,
    prefix: 'test',
  };
}

const kept = new Map<string, string>();

/** Markup of a still; what is asked for again in the page's colours was drawn before. */
function drawn(query: string, width: number, height: number, ink = pageInk): string {
  const key = `${query} ${width} ${height}`;
  const known = ink === pageInk ? kept.get(key) : undefined;
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(<StancesStill {...propsOf(query, width, height, ink)} />);
  if (ink === pageInk) kept.set(key, markup);
  return markup;
}

describe(StancesStill, () => {
  test.each(CASES)(
    '%s at %i × %i is drawn by attributes alone, inside of its frame',
    (query, width, height) => {
      expect(faultsOf(drawn(query, width, height), { width, height }, measureByTable)).toEqual([]);
    },
  );

  test.each(CASES)(
    '%s at %i × %i holds every statement on every claim once, or in a counted mark',
    (query, width, height) => {
      const { statements } = selectRecords(dataset, decodeView(query), null);
      const beads = voicesOf(dataset, statements, 'claims').ties.flatMap((tie) => tie.beads);
      const elements = readStill(drawn(query, width, height));
      const single = elements.filter(({ own }) => own['data-kind'] === 'statement');
      const gathered = elements.filter(({ own }) => 'data-gathered' in own);
      expect(single.length + gathered.reduce((sum, { own }) => sum + Number(own['data-gathered']), 0)).toBe(
        beads.length,
      );
      const said = new Set<string | undefined>(beads.map(({ statement }) => statement));
      expect(single.filter(({ own }) => !said.has(own['data-id']))).toEqual([]);
    },
  );

  test.each(CASES)('%s at %i × %i tells a stance by its sign too', (query, width, height) => {
    const elements = readStill(drawn(query, width, height));
    for (const { own, all, name, text } of elements) {
      if (name !== 'text' || all['data-kind'] !== 'statement' || own['font-weight'] !== '700') continue;
      const stance = all['data-stance'] as keyof typeof STANCE_MARKS | undefined;
      expect(text).toBe(stance === undefined ? '?' : en.record.stanceCode[stance]);
    }
  });

  test('a tie of one stance has the dash of that stance, a double one a gap', () => {
    const beads = voicesOf(record, record.statements.values(), 'claims').ties.flatMap((tie) => tie.beads);
    const strong = beads.find(({ stance }) => stance === 2)?.statement ?? '';
    const alone = new Map([...record.statements].filter(([id]) => id === strong));
    const props = propsOf('', 640, 520);
    const elements = [
      ...readStill(drawn(record.about.opening, 640, 520)),
      ...readStill(
        renderToStaticMarkup(<StancesStill {...props} dataset={{ ...record, statements: alone }} />),
      ),
    ];
    const lines = elements.filter(({ name, own }) => name === 'path' && 'data-stance' in own);
    expect(new Set(lines.map(({ own }) => own['data-stance']))).toEqual(new Set(['-1', '0', '1', '2']));
    for (const line of lines) {
      const mark = STANCE_MARKS[line.own['data-stance'] as keyof typeof STANCE_MARKS];
      expect(line.own['stroke-dasharray'] ?? null).toBe(mark.dash);
      const same = elements.filter(({ own }) => own.d === line.own.d);
      expect(same).toHaveLength(mark.double ? 2 : 1);
    }
  });

  test.each(VIEWS)('%s: names and labels are whole', (query) => {
    for (const [width, height] of SIZES) {
      for (const { text, name } of readStill(drawn(query, width, height))) {
        if (name === 'text') expect(text).not.toContain('…');
      }
    }
  });

  test('in a narrow room two speakers are never told by the same letters', () => {
    for (const query of VIEWS) {
      const words = shapesOf(readStill(drawn(query, 360, 480))).filter(
        ({ own }) => own['font-weight'] === '600' && !('font-size' in own),
      );
      const named = words
        .filter(({ all }) => !('data-kind' in all) && !('data-gathered' in all))
        .map(({ text }) => text);
      expect(named.length).toBeGreaterThan(0);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test('an empty window says so', () => {
    const elements = readStill(drawn('from=1993-01-01&to=1993-01-02', 640, 520));
    expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
      'No statements between 1 January 1993 and 2 January 1993.',
    ]);
  });

  test('the same again gives the same, and a plain ink leaves nothing to a style sheet', () => {
    for (const width of [360, 640])
      expect(renderToStaticMarkup(<StancesStill {...propsOf('', width, 520)} />)).toBe(drawn('', width, 520));
    for (const width of [360, 640]) expect(drawn('', width, 520, inkOf('dark'))).not.toContain('var(');
  });
});

describe(StancesStillKey, () => {
  const keyOf = (...given: Parameters<typeof propsOf>) =>
    renderToStaticMarkup(<StancesStillKey {...propsOf(...given)} />);

  test.each(CASES)('%s at %i × %i explains every sign that is drawn, once', (query, width, height) => {
    const codes = (markup: string) =>
      new Set(
        readStill(markup)
          .filter(
            ({ name, own, all }) =>
              name === 'text' && own['font-weight'] === '700' && !('data-gathered' in all),
          )
          .map(({ text }) => text),
      );
    const known = new Set<string>(Object.values(en.record.stanceCode));
    const told = [...codes(keyOf(query, width, height))].filter((code) => known.has(code));
    for (const code of codes(drawn(query, width, height))) if (known.has(code)) expect(told).toContain(code);
    expect(new Set(told).size).toBe(told.length);
  });

  test.each(CASES)('%s at %i × %i is drawn by attributes alone, inside of its own frame', (query, width) => {
    const markup = keyOf(query, width, 520);
    const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(markup)?.[1]);
    expect(faultsOf(markup, { width, height }, measureByTable)).toEqual([]);
  });

  test('there is none where nothing is drawn', () => {
    expect(keyOf('from=1993-01-01&to=1993-01-02', 640, 520)).toBe('');
  });
});
