import { fileURLToPath } from 'node:url';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbedFoot, EmbedFrame, EmbedHead } from '../../src/app/embed/EmbedFrame';
import { embedFoot } from '../../src/app/embed/embedFoot';
import type { EmbedLens } from '../../src/app/embed/lensModules';
import type { Dataset } from '../../src/domain/dataset';
import { formatDate, formatYear } from '../../src/i18n/format';
import { controlsWords } from '../../src/i18n/messages/controlsWords';
import { en } from '../../src/i18n/messages/en';
import { stancesWords } from '../../src/i18n/messages/stancesWords';
import { timelineWords } from '../../src/i18n/messages/timelineWords';
import type { Lean } from '../../src/layout/geo/fitFrame';
import type { GeoFrame } from '../../src/layout/geo/geoFrame';
import { measureByTable } from '../../src/layout/textWidth';
import {
  selectCursor,
  selectExtent,
  selectHeadlineEvent,
  selectRecords,
  selectStandings,
} from '../../src/state/selectors';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, type Lens as LensName, type View } from '../../src/state/view';
import { decodeView } from '../../src/state/viewCodec';
import { pageInk } from '../../src/theme/ink';
import { MapStill } from '../../src/views/map/MapStill';
import { MapStillKey } from '../../src/views/map/MapStillKey';
import { pictureWords } from '../../src/views/pictureWords';
import { StancesStill } from '../../src/views/stances/StancesStill';
import { StancesStillKey } from '../../src/views/stances/StancesStillKey';
import type { StillProps } from '../../src/views/still';
import { TimelineStill } from '../../src/views/timeline/TimelineStill';
import { type LoadedRecord, loadRecord } from './loadRecord';
import { takeaway } from './takeaway';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
/** The record that a page shows when its address names none. */
const OPENING = DEFAULT_VIEW.dataset;

type Pictured = Exclude<EmbedLens, 'table'>;
const PICTURED: readonly Pictured[] = ['map', 'timeline', 'stances'];

/**
 * Room of a picture, px, for wide and for narrow screens; the style sheet shows the one that fits. The live boxes of an
 * embed of 640×600 and of 360×600 px, of a page of 1440×900 and of 360×740, for the picture must not move when it is
 * taken over.
 */
type Rooms = Readonly<Record<'wide' | 'narrow', StillProps['size'] | null>>;
const EMBED_ROOMS: Readonly<Record<Pictured, Rooms>> = {
  map: { wide: { width: 638, height: 353 }, narrow: { width: 358, height: 322 } },
  timeline: { wide: { width: 638, height: 426 }, narrow: { width: 358, height: 403 } },
  stances: { wide: { width: 638, height: 305 }, narrow: { width: 358, height: 348 } },
};
const PAGE_ROOMS: Readonly<Record<Pictured, Rooms>> = {
  map: { wide: { width: 855, height: 365 }, narrow: { width: 360, height: 348 } },
  timeline: { wide: { width: 1406, height: 248 }, narrow: null },
  stances: { wide: { width: 533, height: 307 }, narrow: null },
};

/** Of a lens that has the full page to itself. */
const LONE_ROOMS: Rooms = { wide: { width: 1406, height: 660 }, narrow: { width: 360, height: 420 } };

/** The pictures of a full page, in reading order; the table has none. */
function drawnOn(lens: LensName): readonly Pictured[] {
  if (lens === 'all') return ['map', 'stances', 'timeline'];
  return lens === 'table' ? [] : [lens];
}

/** What stands in the HTML of a page before its script: words, and a picture of each lens. */
export function renderStill({ page }: { page: 'full' | 'embed' }): string {
  const record = loadRecord(DATA, OPENING);
  return renderToStaticMarkup(
    page === 'embed' ? <EmbedStills {...record} /> : <PageStill {...record} lens="all" root="" />,
  );
}

/** The same for a full page that opens on one lens of a record. Links lead to the site at `root`. */
export function renderEntry(record: LoadedRecord, lens: LensName, root: string): string {
  return renderToStaticMarkup(<PageStill {...record} lens={lens} root={root} />);
}

/** A single view of an embed, drawn whole, and the heading that names it. Links lead to the site at `root`. */
export function renderEmbed(
  record: LoadedRecord,
  view: View & { view: EmbedLens },
  root: string,
): { still: string; heading: string } {
  return {
    still: renderToStaticMarkup(<EmbedStill {...record} view={view} rank={1} root={root} />),
    heading: pictureWords(record.dataset, view, en).heading,
  };
}

/** One lens of an embed after the other; of them the style sheet shows the one that is asked for. */
function EmbedStills(record: LoadedRecord) {
  return PICTURED.map((lens, i) => (
    <EmbedStill
      key={lens}
      {...record}
      view={{ ...DEFAULT_EMBED_VIEW, view: lens }}
      rank={i === 0 ? 1 : 2}
      root="../"
    />
  ));
}

interface EmbedStillProps extends Omit<LoadedRecord, 'research'> {
  view: View & { view: EmbedLens };
  rank: 1 | 2;
  /** Way to the site. */
  root: string;
}

function EmbedStill({ dataset, frames, view, rank, root }: EmbedStillProps) {
  const lens = view.view;
  const foot = embedFoot(dataset, view, en);
  return (
    <EmbedFrame
      as={rank === 1 ? 'main' : 'article'}
      lens={lens}
      head={<EmbedHead words={pictureWords(dataset, view, en)} between={en.embed.between} rank={rank} />}
      // The room of the scrubber, which needs the script.
      controls={lens !== 'timeline' && lens !== 'table' && <div />}
      foot={
        <EmbedFoot {...foot} explore={{ href: root + foot.query, ...foot.explore }}>
          <span className="embed-full-place" />
        </EmbedFoot>
      }
    >
      {lens !== 'table' && (
        <Lens lens={lens} dataset={dataset} frames={frames} view={view} rooms={EMBED_ROOMS[lens]} />
      )}
    </EmbedFrame>
  );
}

interface PageStillProps extends Omit<LoadedRecord, 'research'> {
  /** The lens that the page opens on. */
  lens: LensName;
  root: string;
}

/** The full page on its opening view, without its controls, in the boxes that the live one has. */
function PageStill({ dataset, frames, lens: opened, root }: PageStillProps) {
  const { about } = dataset;
  const view = decodeView(about.opening, DEFAULT_VIEW);
  const { from, to } = selectExtent(dataset);
  const members = [...selectStandings(dataset, about.latest.latest).values()].filter(
    ({ status }) => status === 'member' || status === 'frozen',
  );
  const { events, statements } = selectRecords(dataset, view, null);
  const event = selectHeadlineEvent(dataset, view.focus, selectCursor(dataset, view));
  return (
    <div className="page page-still">
      <header className="controls-header">
        <span className="controls-wordmark">{en.app.name}</span>
        <p className="controls-title">
          <span className="still-wide">{about.title}</span>
          <span className="still-narrow" aria-hidden="true">
            {about.short}
          </span>
        </p>
        <p className="controls-facts-line">
          {controlsWords(en.lang).header.members(
            en.record.members(members.length),
            formatYear(from, en.lang),
            formatYear(to, en.lang),
          )}
        </p>
      </header>
      <main className="page-main">
        <div className="page-top">
          <h1 className="page-headline">{takeaway(dataset, view)}</h1>
          <div className="still-tabs" />
          <div className="page-filters">
            <p className="controls-counts">{en.embed.happened(events.length, statements.length)}</p>
          </div>
        </div>
        <div className="page-lenses" data-lens={opened}>
          {drawnOn(opened).map((lens) => (
            <div key={lens} className={`page-lens page-lens-${lens}`}>
              <Lens
                lens={lens}
                dataset={dataset}
                frames={frames}
                view={{ ...view, view: lens }}
                rooms={opened === 'all' ? PAGE_ROOMS[lens] : LONE_ROOMS}
                title={titleOf(dataset, lens, view)}
              />
            </div>
          ))}
          {event && (
            <aside className="sheet still-sheet">
              <p className="sheet-kicker">
                <time dateTime={event.date.edtf}>{formatDate(event.date, en.record.dates, en.lang)}</time>
                {event.places[0] && ` · ${event.places[0].name}`} · {en.record.category[event.category]}
              </p>
              <p className="sheet-title">{event.title}</p>
            </aside>
          )}
        </div>
        <p className="still-links">
          <a href={`${root}text/`}>{en.embed.text}</a>
        </p>
      </main>
      <div className="still-foot" />
    </div>
  );
}

function titleOf(dataset: Dataset, lens: Pictured, view: View): string {
  if (lens === 'timeline') return timelineWords(en.lang).title;
  if (lens === 'stances') return stancesWords(en.lang).title;
  return pictureWords(dataset, { ...view, view: lens }, en).heading;
}

interface LensProps extends Omit<LoadedRecord, 'research'> {
  lens: Pictured;
  view: View;
  rooms: Rooms;
  /** Where the page says it nowhere else. */
  title?: string;
}

/** A lens as its live panel stands: head with its key, picture below. */
function Lens({ lens, dataset, frames, view, rooms, title }: LensProps) {
  const common = { dataset, view, messages: en, ink: pageInk, measure: measureByTable };
  const widths = (['wide', 'narrow'] as const).flatMap((width) => {
    const size = rooms[width];
    return size ? [{ width, size, frame: frames[width === 'wide' ? 'focus-light' : 'phone-light'] }] : [];
  });
  return (
    <section className={`lens lens-${lens}`} data-view={lens} data-still="">
      <div className="lens-head">
        {title && <h2 className="lens-title">{title}</h2>}
        <div className="lens-tools">
          {lens === 'map' &&
            widths.map(({ width, frame }) => (
              <div key={width} className={`still-${width}`} hidden={width === 'narrow'}>
                <MapStillKey {...common} frame={frame} part={title ? 'over' : 'all'} />
              </div>
            ))}
        </div>
      </div>
      <div className="lens-body">
        {widths.map(({ width, size, frame }) => {
          const props: StillProps = { ...common, size, prefix: `${lens}-${width}` };
          return (
            // Without a style sheet one of the two is enough.
            <div key={width} className={`still still-${width}`} hidden={width === 'narrow'}>
              {/* On the phone's page an inset covers the foot of the map. */}
              {drawn(lens, props, frame, title && width === 'narrow' ? 'end' : 'middle')}
              {lens === 'stances' && width === 'wide' && (
                <div className="still-key">
                  <StancesStillKey {...props} prefix="stances-key" />
                </div>
              )}
            </div>
          );
        })}
        {lens === 'map' && (
          <Borders dataset={dataset} view={view}>
            {title && (
              <div className="still-wide">
                <MapStillKey {...common} frame={frames['focus-light']} part="disputed" />
              </div>
            )}
          </Borders>
        )}
      </div>
    </section>
  );
}

interface BordersProps {
  dataset: Dataset;
  view: View;
  children: ReactNode;
}

/** The note on borders, which the live map has along its lower edge. */
function Borders({ dataset: { about }, view, children }: BordersProps) {
  const borders = about.borders.find(({ id }) => id === view.borders) ?? about.borders[0];
  return (
    borders && (
      <div className="map-borders">
        <p>{borders.caption}</p>
        {children}
      </div>
    )
  );
}

function drawn(lens: Pictured, props: StillProps, frame: GeoFrame, lean: Lean): ReactElement {
  if (lens === 'map') return <MapStill {...props} frame={frame} lean={lean} />;
  return lens === 'timeline' ? <TimelineStill {...props} /> : <StancesStill {...props} />;
}
