import type { Checked, Confidence } from '../../domain/fields';
import { readPlainDate } from '../../domain/partialDate';
import { detailWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';

interface Props {
  confidence: Confidence | undefined;
  checked?: Checked | undefined;
  note?: string | undefined;
}

/** How well a record is supported, when that was last looked at, and the editors' note; nothing where none is given. */
export function Reliability({ confidence, checked, note }: Props) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  if (!confidence && !checked && !note) return null;
  const on = checked && readPlainDate(checked.on);
  return (
    <dl className="detail-facts">
      {confidence && (
        <div>
          <dt>{words.confidence}</dt>
          <dd data-confidence={confidence}>{words.support[confidence]}</dd>
        </div>
      )}
      {checked && (
        <div>
          <dt>{words.secondLook}</dt>
          <dd data-outcome={checked.outcome}>
            {words.outcome[checked.outcome](checked.against.length)}
            {on && (
              <>
                , <DateText date={on} />
              </>
            )}
            {checked.note && checked.note !== note && <>. {checked.note}</>}
          </dd>
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
