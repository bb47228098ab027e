import { shortNameOf } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { codingRows } from './codingRows';
import { stanceWord } from './stanceWord';

interface Props {
  statement: Statement;
  /** Only what stands on this claim, state, person, organisation or event; everything otherwise. */
  about?: string | undefined;
  /** How many chips at most. */
  limit?: number;
}

/** The codes of a statement as small chips: sign, word and on what. */
export function StanceChips({ statement, about, limit = 3 }: Props) {
  const { dataset, messages } = useLens();
  const rows = codingRows(statement).filter(({ target }) => about === undefined || target === about);
  return (
    <span className="detail-chips">
      {rows.slice(0, limit).map((row) => (
        <span
          className="detail-chip"
          key={`${row.position} ${row.target}`}
          data-stance={row.stance}
          data-position={row.position ?? undefined}
        >
          <b aria-hidden>{messages.record.stanceCode[`${row.stance}`]}</b> {stanceWord(messages, row)}
          {about === undefined && (
            <span className="detail-chip-on"> · {shortNameOf(dataset, row.target)}</span>
          )}
          {row.condition && <em>, {detailWords(messages.lang).onCondition}</em>}
        </span>
      ))}
      {rows.length > limit && <span className="detail-chip">+{rows.length - limit}</span>}
    </span>
  );
}
