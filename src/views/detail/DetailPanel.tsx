import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { type Dataset, kindOf } from '../../domain/dataset';
import type { RecordKind } from '../../domain/ids';
import { detailWords } from '../../i18n/messages/lateWords';
import { chooseRecord } from '../chooseRecord';
import { useLens } from '../useLens';
import { ActorDetail } from './ActorDetail';
import { BallotDetail } from './BallotDetail';
import { ClaimDetail } from './ClaimDetail';
import { CopyLink, type LinkGiver } from './CopyLink';
import { DetailHead } from './DetailHead';
import { EventDetail } from './EventDetail';
import { FacilityDetail } from './FacilityDetail';
import { ReportError } from './ReportError';
import { StateDetail } from './StateDetail';
import { StatementDetail } from './StatementDetail';
import { DetailContext, type PartState } from './useDetail';
import './DetailPanel.css';
import './DetailParts.css';

interface Props {
  /** Escape, or the cross. Whoever opened the panel puts the focus back on the mark. */
  onClose: () => void;
  /** The long texts of events, where they come after the events themselves. */
  texts: PartState;
  sources: PartState;
  /** Gives links to the present view, where there are any. */
  giver?: LinkGiver;
  /** Of the data shown, for reports; null until it is known. */
  version?: string | null;
}

/**
 * Everything the record says of what is chosen. Fills the box it is put in, keeps its head in sight and scrolls below
 * it; without a bounded box it grows.
 */
export function DetailPanel({ onClose, texts, sources, giver, version = null }: Props) {
  const { dataset, view, go, messages } = useLens();
  const { focus } = view;
  const headingId = useId();
  const panel = useRef<HTMLElement>(null);
  const followed = useRef(false);
  const detail = useMemo(
    () => ({
      headingId,
      texts,
      sources,
      follow: (id: string) => {
        followed.current = true;
        go(chooseRecord(dataset, id));
      },
    }),
    [headingId, texts, sources, go, dataset],
  );

  // The link that was followed is gone with its record, so the focus goes to the new heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of record that is answered
  useEffect(() => {
    if (!followed.current) return;
    followed.current = false;
    panel.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [focus]);

  if (focus === null) return null;
  const kind = kindOf(dataset, focus);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <DetailContext value={detail}>
      <section
        ref={panel}
        className="detail"
        aria-labelledby={headingId}
        data-id={focus}
        data-kind={kind ?? undefined}
        onKeyDown={close}
      >
        <DetailHead kind={kind} id={focus} onClose={onClose} />
        <div className="detail-body" key={focus}>
          {kind === null ? (
            <>
              <h2 className="detail-title" id={headingId} tabIndex={-1}>
                {detailWords(messages.lang).absent}
              </h2>
              <p className="detail-line">{detailWords(messages.lang).absentBody(focus)}</p>
            </>
          ) : (
            <RecordDetail dataset={dataset} kind={kind} id={focus} />
          )}
          {giver && kind !== null && (
            <>
              <CopyLink giver={giver} />
              <ReportError id={focus} version={version} giver={giver} />
            </>
          )}
        </div>
      </section>
    </DetailContext>
  );
}

function RecordDetail({ dataset, kind, id }: { dataset: Dataset; kind: RecordKind; id: string }) {
  const statement = dataset.statements.get(id);
  const event = dataset.events.get(id);
  const state = dataset.states.get(id);
  const claim = dataset.claims.get(id);
  const actor = dataset.people.get(id) ?? dataset.organisations.get(id);
  if (kind === 'statement' && statement) return <StatementDetail statement={statement} />;
  if (kind === 'event' && event) return <EventDetail event={event} />;
  if (kind === 'state' && state) return <StateDetail state={state} />;
  const ballot = dataset.ballots.get(id);
  const facility = dataset.facilities.get(id);
  if (kind === 'ballot' && ballot) return <BallotDetail ballot={ballot} />;
  if (kind === 'facility' && facility) return <FacilityDetail facility={facility} />;
  if (kind === 'claim' && claim) return <ClaimDetail claim={claim} />;
  return actor ? <ActorDetail actor={actor} /> : null;
}
