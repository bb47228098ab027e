import { lazy, type ReactNode, useEffect, useState } from 'react';
import type { Part } from '../domain/dataset';
import type { Lens as LensName } from '../state/view';
import { Boundary } from '../views/Boundary';
import { CountLine } from '../views/controls/CountLine';
import { FilterChips } from '../views/controls/FilterChips';
import { FilterMenu } from '../views/controls/FilterMenu';
import { Header } from '../views/controls/Header';
import { LensTabs } from '../views/controls/LensTabs';
import { Late } from '../views/Late';
import { MapView } from '../views/map/MapView';
import { Notice } from '../views/Notice';
import { StancesView } from '../views/stances/StancesView';
import { TimelineView } from '../views/timeline/TimelineView';
import { useLens } from '../views/useLens';
import { copyText } from './copyText';
import { DetailDock } from './DetailDock';
import { useFrameQuery } from './datasetQuery';
import { saveFile } from './export/saveFile';
import { faultWords } from './faultWords';
import { framesFor } from './frames';
import { Headline } from './Headline';
import { isTelling } from './isTelling';
import type { LayoutProps } from './layoutProps';
import { addressOfView } from './urlSync';
import { useClose } from './useClose';
import { useMedia } from './useMedia';
import { useReady } from './useReady';
import { useSharing } from './useSharing';
import './Layout.css';

const TimeScrubber = lazy(async () => ({
  default: (await import('../views/timeline/TimeScrubber')).TimeScrubber,
}));
const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }));
const TableView = lazy(async () => ({ default: (await import('../views/table/TableView')).TableView }));

/** Where everything stands: wide, all lenses at once; narrow, one lens at a time over the scrubber and the tabs. */
export function Layout({ client, kind, loaded }: LayoutProps) {
  const { view, messages } = useLens();
  const narrow = useMedia('(max-width: 699px)');
  const shown = lensesShown(view.view, narrow);
  const [main = null, enlarged = null] = framesFor(view.view, narrow, false);
  const map = useFrameQuery(client, loaded.address, main);
  const inset = useFrameQuery(client, loaded.address, enlarged);

  const first = [...shown][0];
  const mapDone = !shown.has('map') || map.status !== 'pending';
  const insetDone = !(shown.has('map') && narrow) || inset.status !== 'pending';
  const [tableDrawn, setTableDrawn] = useState(false);
  const tableDone = !shown.has('table') || tableDrawn;
  useReady(first === 'map' ? map.status === 'success' : tableDone, mapDone && insetDone && tableDone);

  const link = () => new URL(addressOfView(view, kind.defaults), location.href).href;
  const close = useClose();

  const failure = (part: Exclude<Part, 'annex'>) =>
    loaded.parts[part].status === 'error' ? (
      <Notice
        message={faultWords(messages, part, loaded.parts[part])}
        retryLabel={messages.app.retry}
        onRetry={loaded.parts[part].retry}
      />
    ) : undefined;
  const mapFailure =
    map.status === 'error' ? (
      <Notice
        message={faultWords(messages, 'borders', map)}
        retryLabel={messages.app.retry}
        onRetry={map.retry}
      />
    ) : undefined;

  const guard = (lens: LensName, content: ReactNode) =>
    shown.has(lens) && (
      <div className={`page-lens page-lens-${lens}`} key={lens}>
        <Boundary messages={messages}>{content}</Boundary>
      </div>
    );

  const filters = (
    <div className="page-filters">
      <CountLine />
      <FilterChips />
      <FilterMenu />
    </div>
  );

  return (
    <div className="page" data-narrow={narrow || undefined}>
      <a className="page-skip" href="#lenses">
        {messages.app.skip}
      </a>
      <Header link={link} sharing={useSharing(client, loaded)} />
      <main className="page-main">
        <div className="page-top">
          <Headline />
          {!narrow && <LensTabs narrow={false} />}
          {filters}
        </div>
        {isTelling(view, loaded) && (
          <Late quiet>
            <Notices loaded={loaded} />
          </Late>
        )}
        <div id="lenses" className="page-lenses" data-lens={shown.size > 1 ? 'all' : first} tabIndex={-1}>
          {guard('map', <MapView frame={map.frame} inset={inset.frame} notice={mapFailure} />)}
          {guard('stances', <StancesView notice={failure('statements')} />)}
          {guard('timeline', <TimelineView notice={failure('events')} />)}
          {guard(
            'table',
            <Late>
              <TableView notice={failure('events') ?? failure('statements')} onDownload={saveFile} />
              <Drawn onDrawn={() => setTableDrawn(true)} />
            </Late>,
          )}
          <DetailDock
            narrow={narrow}
            parts={loaded.parts}
            onClose={close}
            giver={{ link, copy: copyText }}
            version={loaded.version}
          />
        </div>
      </main>
      {narrow && (
        <div className="page-foot">
          <div className="page-scrubber">
            <Late quiet>
              <TimeScrubber />
            </Late>
          </div>
          <LensTabs narrow />
        </div>
      )}
    </div>
  );
}

/** Says that what stands beside it, in the same room for late pieces, has come. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(onDrawn, []);
  return null;
}

/** Lenses on the page, in reading order. Narrow screens show one; of all, the map. */
function lensesShown(lens: LensName, narrow: boolean): ReadonlySet<LensName> {
  if (lens !== 'all') return new Set([lens]);
  return narrow ? new Set(['map']) : new Set(['map', 'stances', 'timeline']);
}
