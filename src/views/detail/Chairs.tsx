import type { Chair } from '../../domain/organisation';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { RecordLink } from './RecordLink';
import { spanWords } from './spanWords';

/** Which state presided when, the newest first. `sources` are those the numbers point at. */
export function Chairs({ chairs, sources }: { chairs: readonly Chair[]; sources: readonly string[] }) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  return (
    <DetailSection title={words.chairs}>
      <ul className="detail-rows">
        {[...chairs].reverse().map((chair) => (
          <li key={chair.from.edtf} className="detail-row" data-unverified={chair.unverified || undefined}>
            <div>
              <p>
                <RecordLink id={chair.state} />
              </p>
              <p className="detail-quiet">
                {spanWords(chair, messages)}
                {chair.sources.length > 0 &&
                  ` [${chair.sources.map((id) => sources.indexOf(id) + 1).join(', ')}]`}
                {chair.note && <> · {chair.note}</>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
