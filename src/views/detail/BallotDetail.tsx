import { type Ballot, CHOICES, type Vote } from '../../domain/ballot';
import { nameOf } from '../../domain/dataset';
import { formatList, formatNumber } from '../../i18n/format';
import { detailWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { Accounts } from './Accounts';
import { DetailSection } from './DetailSection';
import { DetailTitle } from './DetailTitle';
import { RecordLink } from './RecordLink';
import { Reliability } from './Reliability';
import { SourceList } from './SourceList';

/** A recorded vote: what was asked, how all voted, and how the states of the record did. */
export function BallotDetail({ ballot }: { ballot: Ballot }) {
  const { dataset } = useLens();
  return (
    <>
      <p className="detail-line">
        <DateText date={ballot.date} /> ·{' '}
        <RecordLink id={ballot.body}>{nameOf(dataset, ballot.body)}</RecordLink>
        {ballot.symbol && <> · {ballot.symbol}</>}
      </p>
      <DetailTitle>{ballot.title}</DetailTitle>
      <p className="detail-lead">{ballot.summary}</p>
      <BallotVotes ballot={ballot} />
      {ballot.event && (
        <p className="detail-line">
          <RecordLink id={ballot.event} />
        </p>
      )}
      <Accounts accounts={ballot.accounts} sources={ballot.sources} />
      <SourceList ids={ballot.sources} unverified={ballot.unverified} />
      <Reliability confidence={ballot.confidence} checked={ballot.checked} note={ballot.note} />
    </>
  );
}

/** The count, and who of the record chose what. A choice that wasn't seen is said so, never guessed. */
export function BallotVotes({ ballot }: { ballot: Ballot }) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  const { tally } = ballot;
  const counts = (['yes', 'no', 'abstain', 'absent'] as const).map((choice) =>
    words.ballotCount[choice](tally[choice] === undefined ? '?' : formatNumber(tally[choice], messages.lang)),
  );
  return (
    <DetailSection title={words.ballotTally}>
      <p>{formatList(counts, messages.lang)}</p>
      <dl className="detail-facts">
        {CHOICES.map((choice) => ({ choice, votes: ballot.votes.filter((vote) => vote.choice === choice) }))
          .filter(({ votes }) => votes.length > 0)
          .map(({ choice, votes }) => (
            <div key={choice} data-choice={choice}>
              <dt>{words.ballotChoice[choice]}</dt>
              <dd>
                <ul className="detail-inline">
                  {votes.map((vote) => (
                    <li key={vote.state} data-unverified={vote.unverified || undefined} title={vote.note}>
                      <RecordLink id={vote.state} />
                      <VoteNote vote={vote} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      <p className="detail-quiet">{words.ballotUnknown}</p>
    </DetailSection>
  );
}

/** What is left of an unknown choice, or that a known one wasn't seen. */
function VoteNote({ vote }: { vote: Vote }) {
  const words = detailWords(useLens().messages.lang);
  if (vote.among) {
    const left = vote.among.map((choice) => words.ballotChoice[choice].toLowerCase());
    return <span className="detail-quiet"> ({words.ballotAmong(left)})</span>;
  }
  return vote.unverified ? <span className="detail-quiet"> ({words.ballotUnverified})</span> : null;
}
