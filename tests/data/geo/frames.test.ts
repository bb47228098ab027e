import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDisputeTable } from '../../../data/build/geo/disputeTable.ts';
import { NEAR } from '../../../data/build/geo/frameSettings.ts';
import { GEO_FRAME_IDS, type GeoFrameId } from '../../../src/layout/geo/geoFrame.ts';
import { projectPoint } from '../../../src/layout/geo/projectPoint.ts';
import { pathContains, readPath } from '../../../src/layout/geo/readPath.ts';
import { frameText, readFrame } from './readFrame.ts';

const BUDGET_KB: Record<GeoFrameId, number> = {
  focus: 34,
  'focus-light': 15,
  wide: 32,
  phone: 20,
  'phone-light': 10,
  caucasus: 4,
};

const STATES_OF_THE_RECORD = 'AFG ARM AZE BLR CHN GEO IRN KAZ KGZ MDA RUS SRB TJK TUR UKR UZB'.split(' ');

describe.each(GEO_FRAME_IDS)('the frame %s', (id) => {
  const frame = readFrame(id);
  const paths = [
    ...frame.states.map(({ d }) => d),
    ...frame.disputes.map(({ d }) => d),
    ...Object.values(frame.lines),
    frame.lakes,
  ];

  it('keeps its byte budget, packed as it is served', () => {
    const packed = JSON.stringify(JSON.parse(frameText(id).toString()));
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(BUDGET_KB[id] * 1024);
  });

  it('names its maker and itself', () => {
    expect(frame.maker).toContain('data/build/geo/buildGeo.ts');
    expect(frame.id).toBe(id);
  });

  it('lists states and disputes once each, by id', () => {
    for (const list of [frame.states, frame.disputes]) {
      const ids = list.map((item) => item.id);
      expect(ids).toEqual([...new Set(ids)].sort());
    }
  });

  it('writes relative paths that begin with a move and stay within the bleed', () => {
    for (const d of paths) {
      if (d === '') continue;
      expect(d).toMatch(/^m-?\d+[ -]\d+l/);
      for (const [x, y] of readPath(d).flat()) {
        expect(x).toBeGreaterThanOrEqual(-3.1);
        expect(y).toBeGreaterThanOrEqual(-3.1);
        expect(x).toBeLessThanOrEqual(frame.width + 3.1);
        expect(y).toBeLessThanOrEqual(frame.height + 3.1);
      }
    }
  });

  it('closes every area and no line', () => {
    for (const { d } of [...frame.states, ...frame.disputes]) {
      expect(d.match(/z/g)?.length).toBe(d.match(/m/g)?.length);
    }
    for (const d of Object.values(frame.lines)) expect(d).not.toContain('z');
  });

  it('draws no straight line across the picture, as a cut at the antimeridian would', () => {
    for (const d of Object.values(frame.lines)) {
      for (const line of readPath(d)) {
        line.forEach(([x, y], i) => {
          const before = line[i - 1];
          if (before) expect(Math.hypot(x - before[0], y - before[1])).toBeLessThan(frame.width / 8);
        });
      }
    }
  });

  it('stands every name in its own state and in the picture', () => {
    const placed = frame.states.flatMap(({ id: state, label }) => (label ? [{ state, label }] : []));
    expect(placed.length).toBeGreaterThan(4);
    for (const { state, label } of placed) {
      expect(frame.states.filter(({ d }) => pathContains(d, label)).map((s) => s.id)).toEqual([state]);
      expect(label[0]).toBeGreaterThanOrEqual(0);
      expect(label[1]).toBeGreaterThanOrEqual(0);
      expect(label[0]).toBeLessThanOrEqual(frame.width);
      expect(label[1]).toBeLessThanOrEqual(frame.height);
    }
  });

  it.skipIf(id.endsWith('-light'))('holds each shape in its bounds', () => {
    for (const { d, bounds } of frame.states) {
      const points = readPath(d).flat();
      const reach = (axis: 0 | 1, limit: number) => {
        const values = points.map((point) => Math.min(limit, Math.max(0, point[axis])));
        return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))] as const;
      };
      const [x0, x1] = reach(0, frame.width);
      const [y0, y1] = reach(1, frame.height);
      [x0, y0, x1, y1].forEach((value, i) => {
        expect(Math.abs(value - (bounds[i] ?? Number.NaN))).toBeLessThanOrEqual(0.15);
      });
    }
  });

  it('leaves the Caspian, the Black Sea and the Baltic to the sea', () => {
    for (const sea of [
      [51, 39.5],
      [50.2, 42.5],
      [34, 43.2],
      [19.5, 56.5],
    ] as const) {
      const point = projectPoint(frame, sea);
      if (point) expect(frame.states.filter(({ d }) => pathContains(d, point)).map((s) => s.id)).toEqual([]);
    }
  });

  it('draws each dispute as the table says, on the colour of its state', () => {
    const table = new Map(readDisputeTable().disputes.map((dispute) => [dispute.id, dispute]));
    for (const { id: dispute, style, state } of frame.disputes) {
      expect(table.get(dispute)).toMatchObject({ style, state });
      expect(frame.states.map((s) => s.id)).toContain(state);
    }
  });
});

describe.each([
  ['focus', 'focus-light'],
  ['phone', 'phone-light'],
] as const)('the frame %s and its light one', (fullId, lightId) => {
  const full = readFrame(fullId);
  const light = readFrame(lightId);

  it('are one picture: the same projection, places and bounds, so that nothing moves from one to the other', () => {
    const { width, height, projection } = full;
    expect(light).toMatchObject({ width, height, projection });
    for (const { id, bounds, label } of light.states) {
      expect(full.states.find((state) => state.id === id)).toMatchObject({ bounds, label });
    }
  });

  it('show the same states, but for specks', () => {
    const kept = new Set(light.states.map(({ id }) => id));
    const missing = full.states.filter(({ id }) => !kept.has(id));
    for (const { id, bounds } of missing)
      expect((bounds[2] - bounds[0]) * (bounds[3] - bounds[1]), id).toBeLessThan(30);
    for (const id of STATES_OF_THE_RECORD) expect(kept.has(id)).toBe(full.states.some((s) => s.id === id));
    expect(light.disputes.map(({ id }) => id)).toEqual(full.disputes.map(({ id }) => id));
  });

  it('differ by no more than a few pixels anywhere on the land of the record', () => {
    for (const state of light.states.filter(({ id }) => NEAR.has(id))) {
      const outline = readPath(full.states.find(({ id }) => id === state.id)?.d ?? '').flat();
      for (const [x, y] of readPath(state.d).flat()) {
        const distance = outline.reduce((least, [px, py]) => Math.min(least, Math.hypot(px - x, py - y)), 99);
        expect(distance, `${state.id} at ${x} ${y}`).toBeLessThan(1);
      }
    }
  });

  it('keep the border between neighbours one line: each point of it is a point of two states', () => {
    const near = new Map<string, number>();
    for (const { d } of light.states) {
      for (const point of new Set(readPath(d).flat().map(String)))
        near.set(point, (near.get(point) ?? 0) + 1);
    }
    const points = readPath(light.lines.border).flat();
    expect(points.length).toBeGreaterThan(300);
    // What rounding leaves of specks, such as the Vatican, is a line without an area.
    const loose = points.filter((point) => (near.get(String(point)) ?? 0) < 2);
    expect(loose.length / points.length).toBeLessThan(0.01);
  });
});

describe('all frames together', () => {
  it('keep the outlines of all states with a membership in the light frames', () => {
    const { memberships } = JSON.parse(readFileSync('data/csto/memberships.json', 'utf8')) as {
      memberships: { state: string }[];
    };
    expect(memberships.length).toBeGreaterThan(20);
    expect(memberships.map(({ state }) => state).filter((state) => !NEAR.has(state))).toEqual([]);
  });

  it('give every state of the record a shape on the landscape maps', () => {
    const shapes = new Set([...readFrame('focus').states, ...readFrame('wide').states].map((s) => s.id));
    expect(STATES_OF_THE_RECORD.filter((state) => !shapes.has(state))).toEqual([]);
  });

  it('show the disputed areas of members and neighbours', () => {
    const ids = readFrame('focus').disputes.map(({ id }) => id);
    for (const id of ['abkhazia', 'crimea', 'donetsk', 'south-ossetia', 'transnistria'])
      expect(ids).toContain(id);
  });

  it.each([
    ['Aral', 58.5, 45],
    ['Balkhash', 74.1, 45.9],
    ['Issyk-Kul', 77.3, 42.4],
    ['Sevan', 45.3, 40.35],
    ['Van', 42.9, 38.6],
    ['Urmia', 45.4, 37.7],
    ['Ladoga', 31.5, 60.8],
    ['Onega', 35.5, 61.7],
    ['Baikal', 107.8, 53.3],
  ])('show lake %s', (_, lon, lat) => {
    const found = (['focus', 'wide'] as const).filter((id) => {
      const frame = readFrame(id);
      const point = projectPoint(frame, [lon, lat]);
      return point && pathContains(frame.lakes, point);
    });
    expect(found.length).toBeGreaterThan(0);
  });
});
