import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AllianceEvent } from '../../src/domain/allianceEvent';
import { DAY_MS, isoDay } from '../../src/domain/partialDate';

/*
 * The same events as pages of other timelines, each as its own guide says to load it, from its own published files.
 *
 * Where there was a choice it is the peer's advantage: the data is asked for before the library rather than after,
 * nothing is loaded from elsewhere, no animation is waited for, the lighter of several builds is taken, and there are
 * the events alone, where our pages have all that was said besides.
 */

/** A page of a peer: a folder with `index.html`, and the expression that is true once its items are drawn. */
export interface Peer {
  name: string;
  folder: string;
  drawn: string;
}

interface Recipe {
  name: string;
  package: string;
  /** From the package's own folders to the page's. */
  files: readonly (readonly [from: string, to: string])[];
  data: (events: readonly AllianceEvent[]) => unknown;
  head: string;
  body: string;
  drawn: (count: number) => string;
}

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const RECIPES: readonly Recipe[] = [
  {
    name: 'TimelineJS',
    package: '@knight-lab/timelinejs',
    files: [
      ['dist/js/timeline.js', 'js/timeline.js'],
      ['dist/css/timeline.css', 'css/timeline.css'],
      ['dist/css/icons', 'css/icons'],
      ['dist/css/fonts', 'css/fonts'],
    ],
    data: (events) => ({
      events: events.map((event) => ({
        unique_id: event.id,
        start_date: parts(event.date.earliest),
        ...(event.date.interval ? { end_date: parts(lastDay(event)) } : {}),
        text: { headline: event.title, text: event.summary },
      })),
    }),
    head: '<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>',
    // The one of its sets of fonts that is the system's: its usual ones come from elsewhere.
    body: `data.then((events) => new TL.Timeline('box', events, { font: 'georgia-helvetica', script_path: new URL('js/', location.href).href }));`,
    drawn: (count) =>
      `document.querySelectorAll('.tl-timemarker').length === ${count} && ` +
      `[...document.querySelectorAll('.tl-message, .tl-message-full')].every((box) => !box.checkVisibility())`,
  },
  {
    name: 'vis-timeline',
    package: 'vis-timeline',
    files: [
      ['standalone/umd/vis-timeline-graph2d.min.js', 'vis-timeline-graph2d.min.js'],
      ['styles/vis-timeline-graph2d.min.css', 'vis-timeline-graph2d.min.css'],
    ],
    data: (events) =>
      events.map((event) => ({
        id: event.id,
        content: event.label ?? event.title,
        title: event.summary,
        start: isoDay(event.date.earliest),
        ...(event.date.interval ? { end: isoDay(lastDay(event)) } : {}),
      })),
    head:
      '<link rel="stylesheet" href="vis-timeline-graph2d.min.css">' +
      '<script src="vis-timeline-graph2d.min.js"></script>',
    body: `data.then((events) => new vis.Timeline(document.querySelector('#box'), new vis.DataSet(events), { height: '100%' }));`,
    // Its root is hidden until the first drawing is done.
    drawn: () =>
      `document.querySelector('.vis-item') !== null && ` +
      `getComputedStyle(document.querySelector('.vis-timeline')).visibility === 'visible'`,
  },
  {
    name: 'ECharts',
    package: 'echarts',
    files: [['dist/echarts.common.min.js', 'echarts.common.min.js']],
    data: (events) =>
      events.map((event) => ({
        name: event.title,
        value: [event.date.earliest * DAY_MS, event.category],
        summary: event.summary,
      })),
    head: '<script src="echarts.common.min.js"></script>',
    body: `data.then((events) => {
      const chart = echarts.init(document.querySelector('#box'));
      chart.on('finished', () => { document.documentElement.dataset.finished = '1'; });
      chart.setOption({
        animation: false,
        tooltip: { formatter: ({ data }) => data.name + '<br>' + data.summary },
        xAxis: { type: 'time' },
        yAxis: { type: 'category' },
        series: [{ type: 'scatter', data: events }],
      });
    });`,
    drawn: () => `document.documentElement.dataset.finished === '1'`,
  },
];

/** Writes a folder for each peer under `root`, with all that its page loads. */
export function writePeers(root: string, events: readonly AllianceEvent[]): Peer[] {
  return RECIPES.map((recipe) => {
    const folder = recipe.name.toLowerCase();
    const site = join(root, folder);
    mkdirSync(site, { recursive: true });
    for (const [from, to] of recipe.files) {
      cpSync(join(PACKAGES, recipe.package, from), join(site, to), { recursive: true });
    }
    writeFileSync(join(site, 'events.json'), JSON.stringify(recipe.data(events)));
    writeFileSync(join(site, 'index.html'), pageOf(recipe));
    return { name: recipe.name, folder, drawn: recipe.drawn(events.length) };
  });
}

function pageOf({ name, head, body }: Recipe): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${name}</title>
<script>const data = fetch('events.json').then((answer) => answer.json());</script>
${head}
<style>html, body, #box { height: 100%; margin: 0 }</style>
<div id="box"></div>
<script>${body}</script>
</html>
`;
}

/** Their spans have an end; one that goes on ends with the day it began. */
function lastDay({ date }: AllianceEvent): number {
  return date.open ? date.earliest : date.latest;
}

function parts(day: number): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = isoDay(day).split('-').map(Number);
  return { year, month, day: date };
}
