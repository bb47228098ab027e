/*
 * npm run bench, three things in one run on one machine, so that only what stands beside each other is compared:
 *
 * 1. the built site's own marks and the work of a step of the cursor, beside the least that this machine could take:
 *    an empty page that marks the same moments, and a step that changes one word;
 * 2. first visits on a slow line to each of our embeds and to the same events in other timelines. It fails when one of
 *    ours isn't ready sooner than each of theirs;
 * 3. the check of the record, and of a generated one of 100,000 statements. It fails when either takes too long or too much.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { benchChecks } from './bench/checks.ts';
import { loadAndStep } from './bench/cursorStep.ts';
import { writePeers } from './bench/peers.ts';
import { type Place, type Visit, visit } from './bench/visit.ts';
import { findBrowser, launchOptions } from './findBrowser.ts';
import { loadRecord } from './pages/loadRecord.ts';
import { type Served, serveSite } from './serve.ts';

const RUNS = 5;
const VISITS = 3;
const VIEWS = ['map', 'timeline', 'stances'];
/** Only the program has a ruler, and what it draws comes with it. */
const OURS_DRAWN = `document.querySelector('.embed-ruler') !== null && document.querySelector('.embed-picture svg') !== null`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  for (const row of rows) {
    console.log(
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[at] ?? 0) + 3)))
        .join(''),
    );
  }
}

async function benchMarks(browser: Browser, site: Served): Promise<void> {
  const rows = [['', 'first picture', 'ready', 'cursor step']];
  for (const slow of [false, true]) {
    for (const [name, address] of [
      ['empty page', `${site.url}empty`],
      ['Allyscope', site.url],
    ] as const) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await loadAndStep(browser, address, slow));
      const steps = runs.flatMap((run) => run.steps);
      rows.push([
        `${name}, ${slow ? '1.6 Mbit/s and 150 ms' : 'this machine'}`,
        median(runs.map(({ first }) => first)).toFixed(0),
        median(runs.map(({ ready }) => ready)).toFixed(0),
        steps.length > 0 ? median(steps).toFixed(1) : '',
      ]);
    }
  }
  console.log(`Medians of ${RUNS} visits, in ms:\n`);
  printTable(rows);
}

/** The median of each quantity over a place's visits; the places take turns, so that a busy moment is nobody's. */
async function visitInTurn(browser: Browser, places: readonly Place[]): Promise<Map<Place, Visit>> {
  const visits = new Map(places.map((place): [Place, Visit[]] => [place, []]));
  // The first round only lets the server compress each file once.
  for (let round = 0; round <= VISITS; round += 1) {
    for (const place of places) {
      const seen = await visit(browser, place);
      if (round > 0) visits.get(place)?.push(seen);
    }
  }
  return new Map(
    [...visits].map(([place, all]) => {
      const middle = (of: keyof Visit) => median(all.map((one) => one[of]));
      return [
        place,
        {
          paint: middle('paint'),
          ready: middle('ready'),
          bytes: middle('bytes'),
          requests: middle('requests'),
        },
      ];
    }),
  );
}

/** Whether each of our embeds is ready sooner than each peer. */
async function benchPeers(browser: Browser, site: Served): Promise<boolean> {
  const root = mkdtempSync(join(tmpdir(), 'allyscope-bench-'));
  const record = loadRecord(fileURLToPath(new URL('../data', import.meta.url)), 'csto');
  const events = [...record.dataset.events.values()];
  const peers = writePeers(root, events);
  const peerSite = await serveSite({ root });
  try {
    const ours: Place[] = VIEWS.map((view) => ({
      name: `Allyscope, ${view}`,
      url: `${site.url}embed/?view=${view}`,
      drawn: OURS_DRAWN,
    }));
    const theirs: Place[] = peers.map(({ name, folder, drawn }) => ({
      name,
      url: `${peerSite.url}${folder}/`,
      drawn,
    }));
    const seen = await visitInTurn(browser, [...ours, ...theirs]);
    const of = (place: Place) => seen.get(place)?.ready ?? Number.NaN;
    console.log(
      `\n${events.length} events on 1.6 Mbit/s and 150 ms, medians of ${VISITS} first visits in turn:\n`,
    );
    printTable([
      [
        '',
        'first paint, ms',
        'ready, ms',
        'kB',
        'requests',
        ...theirs.map(({ name }) => `of ${name}’s ready`),
      ],
      ...[...seen].map(([place, { paint, ready, bytes, requests }]) => [
        place.name,
        paint.toFixed(0),
        ready.toFixed(0),
        (bytes / 1000).toFixed(0),
        String(requests),
        ...theirs.map((peer) => (ours.includes(place) ? (ready / of(peer)).toFixed(2) : '')),
      ]),
    ]);
    const later = ours.flatMap((own) =>
      theirs
        .filter((peer) => !(of(own) < of(peer)))
        .map((peer) => `${own.name} is not ready before ${peer.name}.`),
    );
    console.log(
      later.length > 0 ? `\n${later.join('\n')}` : '\nEach of ours is ready before each of theirs.',
    );
    return later.length === 0;
  } finally {
    await peerSite.close();
    rmSync(root, { recursive: true });
  }
}

async function main(): Promise<void> {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(dist, 'embed/index.html')))
    throw new Error('There is no built site yet: npm run build');
  const site = await serveSite({ root: dist });
  const browser = await chromium.launch(launchOptions(findBrowser(console.log)));
  try {
    await benchMarks(browser, site);
    if (!(await benchPeers(browser, site))) process.exitCode = 1;
    if (!benchChecks()) process.exitCode = 1;
  } finally {
    await browser.close();
    await site.close();
  }
}

await main();
