import { nameOf, shortNameOf } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { detailWords } from '../../i18n/messages/lateWords';
import { selectStatementsAt } from '../../state/selectors';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { Accounts } from './Accounts';
import { CodingList } from './CodingList';
import { Corrections } from './Corrections';
import { DetailTitle } from './DetailTitle';
import { Disc } from './Disc';
import { NativeNames } from './NativeNames';
import { PartWait } from './PartWait';
import { Quotation } from './Quotation';
import { RecordLink } from './RecordLink';
import { Reliability } from './Reliability';
import { ReplyThread } from './ReplyThread';
import { SourceList } from './SourceList';
import { officeOf, speakerNames } from './speakerNames';
import { useDetail } from './useDetail';

/** Who said it, when, in which office, in which words; where that stands; what it answers and who answers it. */
export function StatementDetail({ statement }: { statement: Statement }) {
  const { dataset, messages } = useLens();
  const { texts } = useDetail();
  const words = detailWords(messages.lang);
  const names = speakerNames(dataset, statement);
  const office = officeOf(dataset, statement);
  const voices = new Set(selectStatementsAt(dataset, statement.occasion).map(({ speaker }) => speaker));
  voices.delete(statement.speaker);
  return (
    <>
      <div className="detail-who">
        <Disc name={names.primary} />
        <div>
          <DetailTitle>
            <RecordLink id={statement.speaker} className="detail-title-link">
              <bdi>{names.primary}</bdi>
            </RecordLink>
            <NativeNames names={names} />
          </DetailTitle>
          <p className="detail-office">
            {office && <>{office.title} · </>}
            {statement.for !== statement.speaker && (
              <RecordLink id={statement.for}>
                {words.speakingFor(
                  dataset.organisations.has(statement.for)
                    ? shortNameOf(dataset, statement.for)
                    : nameOf(dataset, statement.for),
                )}
              </RecordLink>
            )}
          </p>
        </div>
      </div>
      <p className="detail-line">
        <DateText date={statement.date} />
        {voices.size > 0 && <> · {words.otherVoices(voices.size)}</>}
        <br />
        <RecordLink id={statement.occasion}>{nameOf(dataset, statement.occasion)}</RecordLink>
        {statement.setting && (
          <>
            <br />
            {statement.setting}
          </>
        )}
      </p>
      {dataset.brief.has('statements') ? (
        <PartWait part={texts} loading={words.textsLoading} failed={words.textsFailed} />
      ) : (
        <p className="detail-lead">{statement.paraphrase}</p>
      )}
      {statement.quote ? (
        <Quotation quote={statement.quote} />
      ) : (
        statement.noQuote && <p className="detail-quiet">{words.noQuote(statement.noQuote)}</p>
      )}
      <CodingList statement={statement} />
      <ReplyThread statement={statement} direction="up" />
      <ReplyThread statement={statement} direction="down" />
      <Accounts accounts={statement.accounts} sources={statement.sources} />
      <Corrections id={statement.id} />
      {!dataset.brief.has('statements') && (
        <SourceList ids={statement.sources} unverified={statement.unverified} />
      )}
      <Reliability confidence={statement.confidence} checked={statement.checked} note={statement.note} />
    </>
  );
}
