import type { RecordKind } from '../../domain/ids';
import { detailWords } from '../../i18n/messages/lateWords';
import { chooseRecord } from '../chooseRecord';
import { useLens } from '../useLens';
import { neighboursOf } from './neighboursOf';
import { siblingsOf } from './siblingsOf';

interface Props {
  /** Null for an id that isn't in the record. */
  kind: RecordKind | null;
  id: string;
  onClose: () => void;
}

/** What kind of thing is shown, steps to the one before and after it, and the way out. */
export function DetailHead({ kind, id, onClose }: Props) {
  const { dataset, selection, messages, go } = useLens();
  const words = detailWords(messages.lang);
  const around = kind && neighboursOf(siblingsOf(dataset, selection, kind, id), id);
  const step = (to: string | null) => to !== null && go(chooseRecord(dataset, to));
  return (
    <div className="detail-head">
      <p className="detail-kind">
        {kind && messages.record.kind[kind]}
        {around && around.total > 1 && (
          <span className="detail-place"> {words.place(around.place, around.total)}</span>
        )}
      </p>
      {around && around.total > 1 && kind && (
        <>
          <button
            type="button"
            className="button detail-step"
            aria-label={words.previous[kind]}
            aria-disabled={around.previous === null}
            onClick={() => step(around.previous)}
          >
            <Arrow back />
          </button>
          <button
            type="button"
            className="button detail-step"
            aria-label={words.next[kind]}
            aria-disabled={around.next === null}
            onClick={() => step(around.next)}
          >
            <Arrow />
          </button>
        </>
      )}
      <button
        type="button"
        className="button detail-step"
        data-action="close"
        aria-label={words.close}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden>
          <path d="M3.5 3.5 L12.5 12.5 M12.5 3.5 L3.5 12.5" className="detail-icon" />
        </svg>
      </button>
    </div>
  );
}

function Arrow({ back = false }: { back?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden className="detail-arrow">
      <path d={back ? 'M10 3.5 L5.5 8 L10 12.5' : 'M6 3.5 L10.5 8 L6 12.5'} className="detail-icon" />
    </svg>
  );
}
