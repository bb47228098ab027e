import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../data/build/readEdtf';
import { readFolder } from '../../../data/build/readFolder';
import { parseWhole } from '../../../src/domain/parseWhole';
import { formatList } from '../../../src/i18n/format';
import { en } from '../../../src/i18n/messages/en';
import { fitFrame } from '../../../src/layout/geo/fitFrame';
import type { GeoFrameId } from '../../../src/layout/geo/geoFrame';
import { measureByTable } from '../../../src/layout/textWidth';
import { DEFAULT_EMBED_VIEW, type View } from '../../../src/state/view';
import { inkOf, pageInk } from '../../../src/theme/ink';
import { fitMap } from '../../../src/views/map/fitMap';
import { MapStill } from '../../../src/views/map/MapStill';
import { MapStillKey } from '../../../src/views/map/MapStillKey';
import { placeStill } from '../../../src/views/map/placeStill';
import { selectStill } from '../../../src/views/map/selectStill';
import { readFrame } from '../../data/geo/readFrame';

const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
if (!dataset) throw new Error('the shipped record could not be read');

const ROOMS: readonly [frame: GeoFrameId, width: number, height: number][] = [
  ['focus-light', 640, 400],
  ['phone-light', 360, 300],
  ['focus', 1200, 560],
];
const VIEWS: readonly [name: string, view: Partial<View>][] = [
  ['now', {}],
  ['at the summit', { t: '2022-11-23' }],
  ['with a state chosen', { t: '2022-11-23', focus: 'ARM' }],
  ['with an event chosen', { focus: '2022-11-23-yerevan-summit-refusal' }],
  ['when six members were left', { t: '2000-01-01' }],
  ['before the treaty was in force', { t: '1993-06-01' }],
];
const ALL = ROOMS.flatMap(([frame, width, height]) =>
  VIEWS.map(([name, view]) => ({ name, frame, width, height, view: { ...DEFAULT_EMBED_VIEW, ...view } })),
);

function propsOf({ frame, width, height, view }: (typeof ALL)[number], ink = pageInk) {
  if (!dataset) throw new Error('no record');
  return {
    frame: readFrame(frame),
    dataset,
    view,
    size: { width, height },
    measure: measureByTable,
    messages: en,
    ink,
    prefix: 'still-',
  };
}
const draw = (room: (typeof ALL)[number], ink = pageInk) =>
  renderToStaticMarkup(<MapStill {...propsOf(room, ink)} />);

interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Those that it stands in, the outermost first. */
  around: readonly Tag[];
}

/** Every element of a piece of markup that React wrote. */
function tagsOf(markup: string): Tag[] {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  for (const [, closing, name = '', inner = '', empty] of markup.matchAll(
    /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const attributes = new Map(
      [...inner.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const tag = { name, attributes, around: [...open] };
    tags.push(tag);
    if (!empty) open.push(tag);
  }
  return tags;
}

const DRAWN = new Set(['path', 'rect', 'circle', 'text', 'use']);

describe(MapStill, () => {
  it.each(ALL)('draws every state with its standing: $frame, $name', (room) => {
    const shapes = tagsOf(draw(room)).filter(({ attributes }) => attributes.get('data-kind') === 'state');
    const { standings } = selectStill(propsOf(room).dataset, room.view);
    const shown = new Map(shapes.map(({ attributes: a }) => [a.get('data-id'), a.get('data-status')]));
    expect(shown.size).toBe(shapes.length);
    for (const [id, status] of shown) expect(status).toBe(standings.get(id ?? '')?.status ?? 'other');
    const belonging = [...standings.values()].filter(({ status }) =>
      ['member', 'frozen', 'signatory'].includes(status),
    );
    expect(belonging.length).toBeGreaterThan(4);
    for (const { state, status } of belonging) expect(shown.get(state), state).toBe(status);
  });

  it.each(ALL)('needs no style sheet: $frame, $name', (room) => {
    const tags = tagsOf(draw(room));
    for (const { name, attributes, around } of tags) {
      expect(attributes.has('style')).toBe(false);
      expect(attributes.has('class')).toBe(false);
      if (!DRAWN.has(name)) continue;
      const painted = [...around, { attributes }].some(
        ({ attributes: own }) => own.has('fill') || own.has('stroke'),
      );
      expect(painted, [...attributes].join(' ')).toBe(true);
    }
    // A shape that is used again takes the paint of the use, for it has none of its own.
    const used = new Set(tags.filter(({ name }) => name === 'use').map((tag) => tag.attributes.get('href')));
    for (const { attributes } of tags.filter(({ attributes }) => used.has(`#${attributes.get('id')}`))) {
      expect(attributes.has('fill')).toBe(false);
      used.delete(`#${attributes.get('id')}`);
    }
    expect([...used]).toEqual([]);
  });

  it.each(ALL)('refers only to patterns that it has: $frame, $name', (room) => {
    const markup = draw(room);
    const patterns = tagsOf(markup).filter(({ name }) => name === 'pattern');
    const had = patterns.map(({ attributes }) => attributes.get('id'));
    const asked = new Set([...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
    expect(had.sort()).toEqual([...asked].sort());
  });

  it.each(ALL)('holds finite numbers alone: $frame, $name', (room) => {
    expect(draw(room, inkOf('dark'))).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each(ALL)('keeps its words in the picture, and clear of one another: $frame, $name', (room) => {
    const props = propsOf(room);
    const { labels, marks } = placeStill({ ...props, subject: selectStill(props.dataset, room.view) });
    const told = marks.flatMap(({ at, label }) => {
      if (!label) return [];
      const half = measureByTable(label.text, 12, 600) / 2;
      const [x, y] = [at[0] + label.dx, at[1] + label.dy];
      return [{ x0: x - half, x1: x + half, y0: y - 7, y1: y + 7 }];
    });
    const boxes = [...labels.map(({ box }) => box), ...told];
    expect(boxes.length).toBeGreaterThan(6);
    boxes.forEach((box, i) => {
      expect(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= room.width && box.y1 <= room.height).toBe(true);
      for (const other of boxes.slice(i + 1)) {
        expect(box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1).toBe(false);
      }
    });
  });

  it.each(ALL)('is the same for the same input: $frame, $name', (room) => {
    expect(draw(room)).toBe(draw({ ...room, view: { ...room.view } }));
  });

  it('marks the event that the day is told by, larger than the others and with its name', () => {
    const [room] = ALL.filter(({ name, width }) => name === 'at the summit' && width === 640);
    if (!room) throw new Error('no such room');
    const markup = draw(room);
    const events = tagsOf(markup).filter(({ attributes }) => attributes.get('data-kind') === 'event');
    const chosen = events.filter(({ attributes }) => attributes.get('data-chosen'));
    expect(chosen.map(({ attributes }) => attributes.get('data-id'))).toEqual([
      '2022-11-23-yerevan-summit-refusal',
    ]);
    expect(events.length).toBeGreaterThan(3);
    const words = [...markup.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
    expect(words).toContain(dataset.events.get('2022-11-23-yerevan-summit-refusal')?.label);
  });

  it('says in words who belongs', () => {
    const at = (name: string) => ALL.find((room) => room.name === name && room.width === 640);
    const [summit, now] = [at('at the summit'), at('now')];
    if (!summit || !now) throw new Error('no such room');
    const title = (room: (typeof ALL)[number]) => draw(room).match(/<title>(.*?)<\/title>/)?.[1];
    expect(title(summit)).toBe(
      'Map of who belongs on 23 November 2022: 6 members, 10 events near that day. ' +
        `Members: ${formatList(['Armenia', 'Belarus', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'])}`,
    );
    expect(title(now)).toMatch(/: 6 members, .*Tajikistan\. Frozen by own word: Armenia$/);
  });

  it.each([
    ['focus-light', 'focus', 640, 400],
    ['phone-light', 'phone', 360, 300],
  ] as const)(
    'lies in %s as the live map does in %s, so that nothing moves when that takes over',
    (light, full, width, height) => {
      const { spells } = dataset;
      const size = { width, height };
      expect(fitMap(readFrame(light), spells, size, 'middle')).toEqual(
        fitMap(readFrame(full), spells, size, 'middle'),
      );
      const whole = { x0: 0, y0: 0, x1: readFrame(full).width, y1: readFrame(full).height };
      expect(fitMap(readFrame(full), spells, size, 'middle')).not.toEqual(
        fitFrame(readFrame(full), size, whole),
      );
    },
  );

  it.each([
    ['focus-light', 640, 18],
    ['phone-light', 360, 12],
  ] as const)('is light in %s', (frame, width, kilobytes) => {
    for (const room of ALL.filter((any) => any.frame === frame && any.width === width)) {
      expect(gzipSync(draw(room), { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1024);
    }
  });
});

describe(MapStillKey, () => {
  const keyOf = (view: Partial<View>) =>
    renderToStaticMarkup(
      <MapStillKey
        frame={readFrame('focus-light')}
        dataset={dataset}
        view={{ ...DEFAULT_EMBED_VIEW, ...view }}
        messages={en}
        ink={pageInk}
      />,
    );
  const words = (markup: string) =>
    [...markup.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item = '']) => item.replace(/<[^>]*>/g, '').trim());
  const { legendStatus, legendDispute, legendClaim } = en.map;

  it('names what is on the map and nothing else', () => {
    const disputes = [legendDispute, legendClaim];
    expect(words(keyOf({ t: '2022-11-23' })).slice(0, 6)).toEqual([
      legendStatus.member,
      legendStatus.former,
      legendStatus.observer,
      legendStatus.other,
      ...disputes,
    ]);
    expect(words(keyOf({}))).toContain(legendStatus.frozen);
    expect(words(keyOf({ t: '1993-06-01' })).slice(0, 4)).toEqual([
      legendStatus.signatory,
      legendStatus.other,
      ...disputes,
    ]);
  });

  it('counts the events near the day, where scripts look for the number', () => {
    const markup = keyOf({ t: '2022-11-23' });
    const [, total, text] = markup.match(/data-count="events" data-total="(\d+)">(\d+)/) ?? [];
    expect(Number(total)).toBeGreaterThan(3);
    expect(text).toBe(total);
    expect(keyOf({ t: '2022-11-23', category: ['deployment'] })).not.toContain(`data-total="${total}"`);
  });

  it('shows each look by attributes alone', () => {
    for (const { name, attributes } of tagsOf(keyOf({}))) {
      expect(attributes.has('style')).toBe(false);
      if (DRAWN.has(name)) expect(attributes.has('fill')).toBe(true);
    }
  });
});
