import type { Dataset } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { Disc } from './Disc';
import { RecordLink } from './RecordLink';
import { StanceChips } from './StanceChips';
import { speakerNames } from './speakerNames';
import { type ReplyStep, walkReplies } from './walkReplies';

interface Props {
  statement: Statement;
  direction: 'up' | 'down';
}

/** The thread above or below a statement, to its end; nothing where there is none. */
export function ReplyThread({ statement, direction }: Props) {
  const { dataset, messages } = useLens();
  const steps = walkReplies(dataset, statement.id, direction);
  if (steps.length === 0) return null;
  return (
    <DetailSection
      title={
        direction === 'up' ? detailWords(messages.lang).inReplyTo : detailWords(messages.lang).answeredBy
      }
    >
      <ul className="detail-thread">
        {steps.map((step) => (
          <ThreadItem key={step.statement.id} step={step} direction={direction} />
        ))}
      </ul>
    </DetailSection>
  );
}

function ThreadItem({ step, direction }: { step: ReplyStep; direction: Props['direction'] }) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  const { statement } = step;
  const next = dataset.statements.get(step.next);
  const name = speakerNames(dataset, statement).primary;
  const kind = replyWords(dataset, words, step, direction);
  const days = next ? statement.date.earliest - next.date.earliest : 0;
  return (
    <li
      className="detail-thread-item"
      data-id={statement.id}
      data-kind="statement"
      data-reply={step.kind}
      style={{ marginInlineStart: `${Math.min(step.depth - 1, 3) * 14}px` }}
    >
      <Disc name={name} small />
      <div>
        <p>
          <RecordLink id={statement.id} className="detail-strong">
            <bdi>{name}</bdi>
          </RecordLink>{' '}
          <span className="detail-quiet">
            <time dateTime={statement.date.edtf}>
              {days === 0 ? words.sameDay : days > 0 ? words.daysLater(days) : words.daysEarlier(-days)}
            </time>
          </span>
        </p>
        <p className="detail-quiet">{kind}</p>
        {statement.quote ? (
          <blockquote className="detail-quote-small" lang={statement.quote.language} dir="auto">
            {statement.quote.text}
          </blockquote>
        ) : (
          <p>{statement.paraphrase}</p>
        )}
        <StanceChips statement={statement} limit={2} />
      </div>
    </li>
  );
}

/** What one of the two does to the other, told from the one shown. */
function replyWords(
  dataset: Dataset,
  words: ReturnType<typeof detailWords>,
  { statement, kind, next }: ReplyStep,
  direction: Props['direction'],
): string {
  const other = dataset.statements.get(next);
  if (!other || other.speaker === statement.speaker) return words.replyToSelf[kind];
  const name = speakerNames(dataset, other).primary;
  return direction === 'up' ? words.repliedBy[kind](name) : words.replyTo[kind](name);
}
