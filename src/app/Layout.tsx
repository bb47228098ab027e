import type { QueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, useCallback, useEffect } from 'react';
import { kindOf, type Part } from '../domain/dataset';
import { formatProblem } from '../domain/problem';
import { setFocus } from '../state/transitions';
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
import { type LoadedDataset, useFrameQuery } from './datasetQuery';
import { saveFile } from './export/saveFile';
import { faultWords } from './faultWords';
import { Headline } from './Headline';
import { addressOfView } from './urlSync';
import { useMedia } from './useMedia';
import { useReady } from './useReady';
import './Layout.css';

const TimeScrubber = lazy(async () => ({
  default: (await import('../views/timeline/TimeScrubber')).TimeScrubber,
}));
const TableView = lazy(async () => ({ default: (await import('../views/table/TableView')).TableView }));

interface Props {
  client: QueryClient;
  loaded: LoadedDataset;
  onWantSources: () => void;
}

/** Where everything stands: wide, all lenses at once; narrow, one lens at a time over the scrubber and the tabs. */
export function Layout({ client, loaded, onWantSources }: Props) {
  const { dataset, view, messages } = useLens();
  const narrow = useMedia('(max-width: 699px)');
  const shown = lensesShown(view.view, narrow);
  const map = useFrameQuery(client, dataset.about.id, shown.has('map') ? (narrow ? 'phone' : 'focus') : null);
  const inset = useFrameQuery(client, dataset.about.id, shown.has('map') && narrow ? 'caucasus' : null);

  const first = [...shown][0];
  const mapDone = !shown.has('map') || map.status !== 'pending';
  const insetDone = !(shown.has('map') && narrow) || inset.status !== 'pending';
  useReady(first !== 'map' || map.status === 'success', mapDone && insetDone);

  const wantsSources = view.focus !== null || view.view === 'table';
  useEffect(() => {
    if (wantsSources) onWantSources();
  }, [wantsSources, onWantSources]);

  const link = () => new URL(addressOfView(view), location.href).href;
  const copyLink = () => copyText(link());
  const close = useClose();

  const failure = (part: Part) =>
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
      <Header link={link} onCopy={copyText} />
      <main className="page-main">
        <div className="page-top">
          <Headline />
          {!narrow && <LensTabs narrow={false} />}
          {filters}
        </div>
        <Notices loaded={loaded} />
        <div id="lenses" className="page-lenses" data-lens={shown.size > 1 ? 'all' : first} tabIndex={-1}>
          {guard('map', <MapView frame={map.frame} inset={inset.frame} notice={mapFailure} />)}
          {guard('stances', <StancesView notice={failure('statements')} />)}
          {guard('timeline', <TimelineView notice={failure('events')} />)}
          {guard(
            'table',
            <Late>
              <TableView notice={failure('events') ?? failure('statements')} onDownload={saveFile} />
            </Late>,
          )}
          <DetailDock narrow={narrow} sources={loaded.parts.sources} onClose={close} onCopyLink={copyLink} />
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

/** What could not be shown, and a chosen record that isn't there. */
function Notices({ loaded }: { loaded: LoadedDataset }) {
  const { dataset, view, go, messages } = useLens();
  const absent =
    view.focus !== null &&
    kindOf(dataset, view.focus) === null &&
    ['events', 'statements'].every((part) => dataset.parts.has(part as Part))
      ? view.focus
      : null;
  const problem = loaded.problems[0];
  if (absent === null && !problem) return null;
  return (
    <div className="page-notices">
      {problem && (
        <p className="page-notice" role="status">
          <span data-count="skipped" data-total={loaded.skipped}>
            {messages.app.skipped(loaded.skipped, formatProblem(problem))}
          </span>
        </p>
      )}
      {absent !== null && (
        <p className="page-notice" role="status">
          {messages.app.absent(absent)}{' '}
          <button type="button" className="button" onClick={() => go(setFocus(null))}>
            {messages.app.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/** Lenses on the page, in reading order. Narrow screens show one; of all, the map. */
function lensesShown(lens: LensName, narrow: boolean): ReadonlySet<LensName> {
  if (lens !== 'all') return new Set([lens]);
  return narrow ? new Set(['map']) : new Set(['map', 'stances', 'timeline']);
}

/** Un-chooses, and gives the keyboard back to the mark that was chosen. */
function useClose(): () => void {
  const { view, go } = useLens();
  const { focus } = view;
  return useCallback(() => {
    go(setFocus(null));
    if (focus === null) return;
    document
      .querySelector<HTMLElement>(`[data-view] [data-id="${CSS.escape(focus)}"]`)
      ?.focus({ preventScroll: true });
  }, [focus, go]);
}
