import { describe, expect, test } from 'vitest';
import type { PlacedEvent } from '../../../src/layout/timeline/placeEvents';
import { FADE_STOPS, shapeEvent } from '../../../src/layout/timeline/shapeEvent';

function placed(more: Partial<PlacedEvent> & { category?: string }): PlacedEvent {
  return {
    kind: 'event',
    key: 'e',
    ids: ['e'],
    event: { category: more.category ?? 'summit' },
    lane: 'alliance',
    y: 50,
    extent: { start: 100, end: 200 },
    shape: 'bar',
    soft: { start: false, end: false },
    coarse: false,
    cut: { start: false, end: false },
    tail: null,
    ...more,
  } as PlacedEvent;
}

describe(shapeEvent, () => {
  test('a day is a disc, upright for a conflict or a crisis', () => {
    const day = { shape: 'point', extent: { start: 95, end: 105 } } as const;
    expect(shapeEvent(placed(day))).toMatchObject({ body: 'disc', tone: 'plain', middle: 100 });
    for (const category of ['conflict', 'domestic-crisis'])
      expect(shapeEvent(placed({ ...day, category }))).toMatchObject({ body: 'upright', tone: 'conflict' });
  });
  test('what is cut off at an edge reaches beyond it, and is a bar even if it is one day', () => {
    expect(shapeEvent(placed({}))).toMatchObject({ body: 'bar', from: 100, to: 200 });
    const cut = shapeEvent(placed({ shape: 'point', cut: { start: true, end: true } }));
    expect(cut.body).toBe('bar');
    expect(cut.from).toBeLessThan(100);
    expect(cut.to).toBeGreaterThan(200);
  });
  test('ends that aren’t sharply known fade, where there is room to', () => {
    expect(shapeEvent(placed({})).fade).toBeNull();
    expect(shapeEvent(placed({ soft: { start: true, end: false } }))).toMatchObject({
      fade: 'start',
      fades: true,
    });
    expect(shapeEvent(placed({ soft: { start: true, end: true } })).fade).toBe('both');
    expect(shapeEvent(placed({ coarse: true })).fade).toBe('both');
    expect(shapeEvent(placed({ coarse: true, extent: { start: 100, end: 130 } }))).toMatchObject({
      fade: 'both',
      fades: false,
    });
    const [first, , last] = FADE_STOPS.start;
    expect(first?.[1]).toBeLessThan(last?.[1] ?? 0);
  });
  test('what hasn’t ended goes on, with an arrow when it is known to', () => {
    expect(shapeEvent(placed({})).tail).toBeNull();
    const open = shapeEvent(placed({ tail: { to: 400, kind: 'open' } })).tail;
    const unknown = shapeEvent(placed({ tail: { to: 400, kind: 'unknown' } })).tail ?? '';
    expect(unknown).toMatch(/^M150 50.*H399$/);
    expect(open).toMatch(/^M150 50.*H399m/);
  });
});
