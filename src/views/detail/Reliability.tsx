import type { Confidence } from '../../domain/fields';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';

interface Props {
  confidence: Confidence | undefined;
  note?: string | undefined;
}

/** How well a record is supported, and the editors' note on it; nothing where neither is given. */
export function Reliability({ confidence, note }: Props) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  if (!confidence && !note) return null;
  return (
    <dl className="detail-facts">
      {confidence && (
        <div>
          <dt>{words.confidence}</dt>
          <dd data-confidence={confidence}>{detailWords(messages.lang).support[confidence]}</dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{words.note}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  );
}
