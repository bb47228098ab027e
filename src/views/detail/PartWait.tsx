import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import type { PartState } from './useDetail';

interface Props {
  part: PartState;
  loading: string;
  failed: string;
}

/** Says that a part of the record is on its way, or why it isn't there, with another try; nothing once it is there. */
export function PartWait({ part, loading, failed }: Props) {
  const { messages } = useLens();
  if (part.status === 'ready') return null;
  if (part.status === 'loading') {
    return (
      <p className="detail-quiet" role="status">
        {loading}
      </p>
    );
  }
  return (
    <p className="detail-failed" role="alert">
      {failed}{' '}
      <button type="button" className="button" data-action="retry" onClick={part.retry}>
        {detailWords(messages.lang).retry}
      </button>
    </p>
  );
}
