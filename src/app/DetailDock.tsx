import { lazy, type ReactNode, useEffect, useRef, useState } from 'react';
import { kindOf } from '../domain/dataset';
import { selectStatementsAt } from '../state/selectors';
import { setFocusAt } from '../state/transitions';
import { DateText } from '../views/DateText';
import type { LinkGiver } from '../views/detail/CopyLink';
import type { PartState } from '../views/detail/useDetail';
import { Late } from '../views/Late';
import { useLens } from '../views/useLens';
import type { LoadedDataset, Loading } from './datasetQuery';
import './DetailDock.css';

const DetailPanel = lazy(async () => ({
  default: (await import('../views/detail/DetailPanel')).DetailPanel,
}));

interface Props {
  narrow: boolean;
  parts: LoadedDataset['parts'];
  onClose: () => void;
  giver: LinkGiver;
  /** Of the data shown; null until it is known. */
  version: string | null;
}

/** Where details stand: a column beside the lenses, or on a phone a sheet that is pulled up over them. */
export function DetailDock({ narrow, parts, onClose, giver, version }: Props) {
  const { dataset, view } = useLens();
  const open = view.focus !== null && kindOf(dataset, view.focus) !== null;
  const panel = open && (
    <Late>
      <DetailPanel
        onClose={onClose}
        texts={stateOf(parts.texts)}
        sources={stateOf(parts.sources)}
        giver={giver}
        version={version}
      />
    </Late>
  );
  if (narrow) return <Sheet open={open}>{panel}</Sheet>;
  return open ? <aside className="dock">{panel}</aside> : null;
}

function stateOf({ status, retry }: Loading): PartState {
  return { status: status === 'success' ? 'ready' : status === 'error' ? 'failed' : 'loading', retry };
}

/** A sheet with a grip: a peek of it stands over the scrubber, pulled or tapped up it covers the lens. */
function Sheet({ open, children }: { open: boolean; children: ReactNode }) {
  const { dataset, view, go, headlineEvent, messages, cursor } = useLens();
  const [raised, setRaised] = useState(false);
  useEffect(() => {
    if (view.focus === null) setRaised(false);
  }, [view.focus]);
  useEffect(() => {
    if (!raised) return;
    const lower = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setRaised(false);
    };
    addEventListener('keydown', lower);
    return () => removeEventListener('keydown', lower);
  }, [raised]);

  if (!open) {
    if (!headlineEvent) return null;
    const place = headlineEvent.places[0]?.name;
    const said = selectStatementsAt(dataset, headlineEvent.id).length;
    return (
      <aside className="sheet" data-raised={false}>
        <button
          type="button"
          className="sheet-peek"
          data-id={headlineEvent.id}
          data-kind="event"
          onClick={() => {
            go(setFocusAt(headlineEvent.id, cursor));
            setRaised(true);
          }}
        >
          <span className="sheet-grip" aria-hidden="true" />
          <span className="sheet-kicker">
            <DateText date={headlineEvent.date} /> {place && `· ${place} `}·{' '}
            {messages.record.category[headlineEvent.category]}
          </span>
          <span className="sheet-title">{headlineEvent.title}</span>
          <span className="sheet-more">{messages.app.pullUp(said, headlineEvent.sourceCount)}</span>
        </button>
      </aside>
    );
  }
  return (
    <aside className="sheet" data-raised={raised}>
      <SheetHandle raised={raised} onRaise={setRaised} />
      <div className="sheet-content">{children}</div>
    </aside>
  );
}

const PULL_PX = 24;

/** Raised and lowered by a tap, by a pull, or by Enter. */
function SheetHandle({ raised, onRaise }: { raised: boolean; onRaise: (raised: boolean) => void }) {
  const { messages } = useLens();
  const start = useRef<number | null>(null);
  const pulled = useRef(false);
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={raised}
      aria-label={raised ? messages.app.lowerDetails : messages.app.raiseDetails}
      onClick={() => {
        if (!pulled.current) onRaise(!raised);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = event.clientY;
        pulled.current = false;
      }}
      onPointerMove={(event) => {
        if (start.current === null || pulled.current) return;
        const moved = event.clientY - start.current;
        if (Math.abs(moved) < PULL_PX) return;
        pulled.current = true;
        onRaise(moved < 0);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      <span className="sheet-grip" aria-hidden="true" />
    </button>
  );
}
