import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { host, useHost, VIEWS, visit } from './host';

/*
 * Sections 12 to 14: nothing jumps when the program takes over, the picture comes before any script, and the marks and
 * hooks that others rely on are there.
 */

const MOST_SHIFT = 0.02;
/** What a trace calls a script that runs: a module as a whole, a function of it. */
const RUN = ['AnimationFrame::Script::Execute', 'FunctionCall'];
/** 1.6 Mbit/s, 150 ms there and back. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 };
const EDTF =
  /^-?\d{4}(-\d\d(-\d\d)?)?[~?%]?(\/(-?\d{4}(-\d\d(-\d\d)?)?[~?%]?|\.\.)?)?$|^\.\.\/|^\[.*\]$|^\{.*\}$|^\d{3,4}X|^\d{4}-\d\d-XX|^-?\d{4}-(2[1-9]|3\d|4[01])$/;

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; time: number; what: string }[] = [];
    Object.assign(window, { shifts });
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const what = entry.sources
          .map(({ node, previousRect: was, currentRect: is }) =>
            [node?.nodeName, node?.textContent?.slice(0, 40), was.x, was.y, '→', is.x, is.y].join(' '),
          )
          .join('; ');
        shifts.push({ value: entry.value, time: entry.startTime, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

interface Noted {
  name: string;
  ts: number;
  /** Whether it is about a built file. */
  ours: boolean;
}

interface Trace {
  stop: () => Promise<Noted[]>;
}

/** Notes what the browser does, in its own words; times in µs. */
async function startTrace(session: CDPSession): Promise<Trace> {
  const events: Noted[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ts, args } of value as unknown as { name: string; ts: number; args?: object }[])
      events.push({ name, ts, ours: JSON.stringify(args ?? '').includes('/assets/') });
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'loading', 'v8', 'blink.user_timing'] },
  });
  return {
    stop: async () => {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      return events;
    },
  };
}

/** Shifts that a reader can have seen: those before the first paint are of layouts that nobody saw. */
const shiftsOf = (frame: Frame) =>
  frame.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const { shifts } = window as unknown as { shifts: { value: number; time: number; what: string }[] };
    return shifts.filter(({ time }) => time >= (paint?.startTime ?? 0));
  });

describe('taking over', () => {
  useHost();

  it.each(VIEWS.flatMap((view) => [[view, 640] as const, [view, 360] as const]))(
    'the %s at %i px moves nothing',
    async (view, width) => {
      const { frame, page } = await host(`?view=${view}`, { width, prepare: watchShifts });
      await page.waitForLoadState('networkidle');
      // A frame's own shifts are told by its own clock, a frame later.
      await frame.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      const shifts = await shiftsOf(frame);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
    },
  );

  it.each(['map', 'timeline', 'stances'])(
    'the picture of the %s is painted before a script of ours runs',
    // On a busy machine a paint may be long on its way to the screen.
    { retry: 2 },
    async (view) => {
      let trace: Trace | undefined;
      const { page } = await visit(`embed/?view=${view}`, {
        viewport: { width: 640, height: 600 },
        prepare: async (page) => {
          const session = await page.context().newCDPSession(page);
          await session.send('Network.enable');
          await session.send('Network.setCacheDisabled', { cacheDisabled: true });
          await session.send('Network.emulateNetworkConditions', LINE);
          trace = await startTrace(session);
        },
      });
      await page.waitForFunction(() => performance.getEntriesByName('allyscope:first-picture').length > 0);
      const events = (await trace?.stop()) ?? [];
      const paint = events.find(({ name }) => name === 'firstContentfulPaint');
      const ran = events.filter(({ name, ours }) => RUN.includes(name) && ours).map(({ ts }) => ts);
      expect(ran.length).toBeGreaterThan(0);
      expect(paint?.ts).toBeLessThan(Math.min(...ran));
      const times = await page.evaluate(() =>
        ['first-contentful-paint', 'allyscope:first-picture', 'allyscope:ready'].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
        ),
      );
      const [paintedAt = 0, picture = 0, ready = 0] = times;
      expect(picture).toBeCloseTo(paintedAt, 0);
      expect(ready).toBeGreaterThan(picture);
    },
  );
});

describe('the hooks', () => {
  useHost();

  it.each(VIEWS)('of the %s are there, and say what they are to say', async (view) => {
    const { frame } = await host(`?view=${view}&t=2022-11-23&from=2022-01&to=2022-12`);
    if (view === 'map') {
      await frame.locator('[data-view="map"] .lens-body').hover();
      await frame.locator('.map-svg').waitFor();
    }
    const marks = await frame.evaluate(() =>
      ['allyscope:first-picture', 'allyscope:ready'].map((name) => performance.getEntriesByName(name).length),
    );
    expect(marks).toEqual([1, 1]);
    const section = frame.locator(`section[data-view="${view}"]`);
    expect(await section.count()).toBe(1);
    expect(await section.getAttribute('aria-busy')).toBe('false');
    const found = await frame.evaluate(() => {
      const all = <T>(selector: string, read: (element: HTMLElement) => T) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map(read);
      return {
        kinds: all('.embed [data-id]', (e) => e.dataset.kind ?? `none: ${e.outerHTML.slice(0, 120)}`),
        ids: all('.embed [data-kind]', (e) => e.dataset.id ?? ''),
        statuses: all('[data-status]', (e) => e.dataset.status ?? ''),
        stances: all('[data-stance]', (e) => e.dataset.stance ?? ''),
        positions: all('[data-position]', (e) => e.dataset.position ?? ''),
        actions: all('[data-action]', (e) => e.dataset.action ?? ''),
        times: all('time', (e) => e.getAttribute('datetime') ?? 'none'),
        counts: all('[data-count]', (e) => [e.textContent?.trim() ?? '', e.dataset.total ?? ''] as const),
      };
    });
    const odd = (list: readonly string[], known: RegExp) => list.filter((one) => !known.test(one));
    expect(found.kinds.length).toBeGreaterThan(5);
    expect(odd(found.kinds, /^(state|event|statement|person|organisation|claim|facility|ballot)$/)).toEqual(
      [],
    );
    expect(odd(found.ids, /^[A-Za-z0-9_-]{1,96}$/)).toEqual([]);
    expect(odd(found.statuses, /^(member|frozen|former|observer|signatory|other)$/)).toEqual([]);
    expect(odd(found.stances, /^(-2|-1|0|1|2)$/)).toEqual([]);
    expect(odd(found.positions, /^(agree|disagree|mixed)$/)).toEqual([]);
    expect(
      odd(
        found.actions,
        /^(play|pause|zoom-in|zoom-out|reset|share|embed|cite|download|print|search|filter|clear|theme|lang|story-next|story-back|retry)$/,
      ),
    ).toEqual([]);
    expect(found.times.length).toBeGreaterThan(0);
    expect(odd(found.times, EDTF)).toEqual([]);
    for (const [text, total] of found.counts) {
      expect(text).toMatch(/^\d/);
      expect(total).toMatch(/^\d+$/);
    }
    if (view === 'map') expect(found.statuses).toContain('member');
    if (view === 'stances') expect(found.positions).toContain('agree');
    if (view === 'map' || view === 'stances')
      expect(found.actions).toEqual(expect.arrayContaining(['play', 'zoom-in']));
  });

  it('of dates are days that the record knows', () => {
    const index = fileURLToPath(new URL('../../../dist/embed/index.html', import.meta.url));
    const html = readFileSync(index, 'utf8');
    const dates = [...html.matchAll(/<time dateTime="([^"]+)"/gi)].map(([, date]) => date ?? '');
    expect(dates.length).toBeGreaterThan(2);
    expect(dates.filter((date) => !EDTF.test(date))).toEqual([]);
  });
});
