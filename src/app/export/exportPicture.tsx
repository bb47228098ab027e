import type { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Dataset, shortNameOf } from '../../domain/dataset';
import { parseDataset } from '../../domain/parseDataset';
import { isoDay } from '../../domain/partialDate';
import { readSources } from '../../domain/readSources';
import { formatDay } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { shareWords } from '../../i18n/messages/lateWords';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { measureByTable } from '../../layout/textWidth';
import { selectCursor, selectRecords, selectWindow } from '../../state/selectors';
import type { View } from '../../state/view';
import { inkOf } from '../../theme/ink';
import { activeFilters } from '../../views/controls/activeFilters';
import type { Picture, PictureFormat } from '../../views/controls/sharing';
import { pageAddress } from '../../views/controls/snippets';
import { MapStill } from '../../views/map/MapStill';
import { pictureWords } from '../../views/pictureWords';
import { placePicture } from '../../views/stances/placeStill';
import { readVoices } from '../../views/stances/readVoices';
import { StancesStill } from '../../views/stances/StancesStill';
import type { StillProps } from '../../views/still';
import { TimelineStill } from '../../views/timeline/TimelineStill';
import type { DataAddress } from '../dataIndex';
import { frameQuery, partQuery } from '../datasetQuery';
import { PictureSheet, type SheetProps } from './PictureSheet';
import { pictureKey } from './pictureKey';
import { SHEET_ROOM } from './placeSheet';
import { pngOf } from './pngOf';

interface Given {
  client: QueryClient;
  address: DataAddress;
  dataset: Dataset;
  messages: Messages;
  /** Address of the site, `/` at its end. */
  site: string;
  /** Of the data that are shown. */
  version: string;
  view: View;
  format: PictureFormat;
}

const HEIGHTS = { map: 640, timeline: 470, stances: 620 };
const PREFIX = 'picture-';

/** The lens of a view as a file that says itself what it shows, whence, and under which licence. */
export async function exportPicture(given: Given): Promise<Picture> {
  const { dataset, messages, view, format } = given;
  const words = pictureWords(dataset, view, messages);
  const drawing = drawn(await sheetOf(given));
  const name = fileName(dataset, view);
  const blob =
    format === 'png'
      ? await pngOf(drawing)
      : new Blob(
          [`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`],
          {
            type: 'image/svg+xml',
          },
        );
  return {
    blob,
    name: `${name}.${format}`,
    width: drawing.width.baseVal.value,
    height: drawing.height.baseVal.value,
    alt: `${words.heading}. ${words.takeaway}`,
  };
}

/** Draws apart from the page, at once. */
function drawn(sheet: SheetProps): SVGSVGElement {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(<PictureSheet {...sheet} />));
  const svg = holder.querySelector('svg')?.cloneNode(true);
  root.unmount();
  if (!(svg instanceof SVGSVGElement)) throw new Error('Nothing was drawn');
  return svg;
}

async function sheetOf(given: Given): Promise<SheetProps> {
  const { client, address, messages, site, version, view } = given;
  const words = shareWords(messages.lang);
  const [dataset, frame, sources] = await Promise.all([
    searched(given.dataset, view),
    view.view === 'map' ? client.ensureQueryData(frameQuery(client, address, 'focus')) : null,
    countSources(client, address),
  ]);
  const { about } = dataset;
  const ink = inkOf(view.theme === 'dark' ? 'dark' : 'light');
  const still = { dataset, view, messages, ink, measure: measureByTable, prefix: PREFIX };
  const { heading, takeaway } = pictureWords(dataset, view, messages);
  const borders = about.borders.find(({ id }) => id === view.borders) ?? about.borders[0];
  return {
    ...stillOf(still, frame),
    heading,
    takeaway,
    filters: filterLines(dataset, view, messages),
    notes: [
      ...(frame && borders ? [borders.caption] : []),
      [
        messages.embed.record(about.short, version, formatDay(about.latest.latest, messages.lang)),
        ...(sources === null ? [] : [words.picture.sources(sources)]),
        messages.embed.licence(about.licence),
      ].join('  ·  '),
      pageAddress(site, view),
    ],
    ink,
  };
}

function stillOf(
  still: Omit<StillProps, 'size'>,
  frame: GeoFrame | null,
): Pick<SheetProps, 'picture' | 'height' | 'signs'> {
  const size = { width: SHEET_ROOM, height: HEIGHTS.map };
  if (frame) {
    const props = { ...still, size };
    return {
      picture: <MapStill {...props} frame={frame} />,
      height: size.height,
      signs: pictureKey(props, frame),
    };
  }
  if (still.view.view === 'timeline') {
    const props = { ...still, size: { ...size, height: HEIGHTS.timeline } };
    return {
      picture: <TimelineStill {...props} />,
      height: HEIGHTS.timeline,
      signs: pictureKey(props, null),
    };
  }
  // Voices take what height they need.
  const least = { ...still, size: { ...size, height: HEIGHTS.stances } };
  const { height } = placePicture(least, readVoices(still.dataset, still.view));
  const props = { ...still, size: { ...size, height: Math.max(HEIGHTS.stances, Math.ceil(height)) } };
  return {
    picture: <StancesStill {...props} />,
    height: props.size.height,
    signs: pictureKey(props, null),
  };
}

function filterLines(dataset: Dataset, view: View, messages: Messages): string[] {
  const words = shareWords(messages.lang).picture;
  const filters = activeFilters(dataset, { ...view, from: null, to: null }, messages);
  return [
    ...(view.focus === null ? [] : [words.chosen(shortNameOf(dataset, view.focus))]),
    ...(filters.length === 0
      ? []
      : [words.filtered(filters.map(({ facet, label }) => words.facet(facet, label)).join('  ·  '))]),
  ];
}

/** The record with what a search leaves of it, for stills know no search. */
async function searched(dataset: Dataset, view: View): Promise<Dataset> {
  if (view.q === '') return dataset;
  const { createSearch } = await import('../../state/search');
  const { eventsAnytime, statementsAnytime } = selectRecords(dataset, view, createSearch(dataset));
  return {
    ...dataset,
    events: new Map(eventsAnytime.map((event) => [event.id, event])),
    statements: new Map(statementsAnytime.map((statement) => [statement.id, statement])),
  };
}

/** How many sources the record cites; null where they can't be had, which a picture can do without. */
async function countSources(client: QueryClient, address: DataAddress): Promise<number | null> {
  try {
    const [alliance, sources] = await Promise.all([
      client.ensureQueryData(partQuery(client, address, 'alliance')),
      client.ensureQueryData(partQuery(client, address, 'sources')),
    ]);
    return parseDataset({ alliance, sources }, { sources: readSources }).dataset?.sources.size ?? null;
  } catch {
    return null;
  }
}

/** Record, lens and day or window, such as `csto-map-2022-11-23`. */
function fileName(dataset: Dataset, view: View): string {
  const { from, to } = selectWindow(dataset, view);
  const when = view.view === 'map' ? isoDay(selectCursor(dataset, view)) : `${isoDay(from)}-to-${isoDay(to)}`;
  return `${dataset.about.id}-${view.view}-${when}`;
}
