import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { en } from '../i18n/messages/en';
import { Notice } from '../views/Notice';
import { useDatasetQuery, useFramesSettled } from './datasetQuery';
import { EMBED_NARROW } from './embed/useEmbedRoom';
import { faultWords } from './faultWords';
import { framesFor } from './frames';
import type { LayoutProps } from './layoutProps';
import { Page } from './Page';
import { type PageKind, readView, siteRoot } from './pageKind';
import { Still, usePassed } from './Still';
import { useMedia } from './useMedia';
import { addWants, type Wants, wantsOf } from './wants';

interface Props {
  client: QueryClient;
  kind: PageKind;
  /** What stands in the HTML. */
  still: readonly ChildNode[];
  /** Settled once the program is whole for the first view. */
  pieces: Promise<unknown>;
  layout: ComponentType<LayoutProps>;
}

/** Loads the record the address names and shows its page; until then, what stands in the HTML. */
export function App({ client, kind, still, pieces, layout }: Props) {
  const [first] = useState(() => readView(location.search, kind));
  const [wants, setWants] = useState(() => wantsOf(first, kind.embed));
  const onWant = useCallback((more: Wants) => setWants((now) => addWants(now, more)), []);
  const narrow = useMedia(kind.embed ? EMBED_NARROW : '(max-width: 699px)');
  const loaded = useDatasetQuery(client, first.dataset, {
    version: first.version,
    wants,
    early: !kind.embed,
  });
  const drawable = useFramesSettled(client, first, framesFor(first.view, narrow, kind.embed));
  const whole = useSettled(pieces);
  const { dataset, parts } = loaded;
  const failed = parts.alliance.status === 'error' ? (parts.alliance.fault?.code ?? 'DATA_PARSE') : null;
  useEffect(() => {
    if (!kind.embed || !kind.framed || failed === null) return;
    const bridge = import('./embed/guestBridge').then(({ tellFault }) => tellFault(kind, failed, 'alliance'));
    // Without its piece of the program the page around hears nothing, as if it had no helper.
    bridge.catch(() => {});
    return () => void bridge.then((stop) => stop()).catch(() => {});
  }, [kind, failed]);

  // Once begun it goes on: what is asked for again later has its own place to wait in.
  const [begun, setBegun] = useState(false);
  if (dataset && drawable && whole && !begun) setBegun(true);

  if (dataset && begun) {
    return (
      <Page client={client} kind={kind} dataset={dataset} loaded={loaded} onWant={onWant} layout={layout} />
    );
  }
  return (
    <Still nodes={still}>
      {parts.alliance.status === 'error' ? (
        <>
          <Notice
            message={faultWords(en, 'alliance', parts.alliance)}
            retryLabel={en.app.retry}
            onRetry={parts.alliance.retry}
          />
          <TextLink />
        </>
      ) : (
        <Waiting />
      )}
    </Still>
  );
}

function useSettled(promise: Promise<unknown>): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const done = () => setSettled(true);
    promise.then(done, done);
  }, [promise]);
  return settled;
}

/** Said after a second, and with a way out after eight. */
function Waiting() {
  const passed = usePassed(1000, 8000);
  return (
    <>
      <p className="loading" role="status">
        {passed === 0 ? '' : passed === 1 ? en.app.loading : en.app.slow}
      </p>
      {passed === 2 && <TextLink />}
    </>
  );
}

/** The record without a program. */
function TextLink() {
  return (
    <a href={`${siteRoot()}text/`} target="_blank" rel="noopener">
      {en.embed.text}
    </a>
  );
}
