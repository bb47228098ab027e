import type { Ballot } from '../../domain/ballot';
import { detailWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { RecordLink } from './RecordLink';

/** How one state voted, in the order of the votes. */
export function BallotRows({ ballots, state }: { ballots: readonly Ballot[]; state: string }) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  return (
    <DetailSection title={words.ballots}>
      <ul className="detail-rows">
        {ballots.map((ballot) => {
          const vote = ballot.votes.find((one) => one.state === state);
          return (
            <li key={ballot.id} className="detail-row detail-row-split">
              <span>
                <RecordLink id={ballot.id}>{ballot.label}</RecordLink>{' '}
                <span className="detail-quiet">
                  <DateText date={ballot.date} />
                </span>
              </span>
              <span
                className="detail-quiet"
                data-choice={vote?.choice}
                data-unverified={vote?.unverified || undefined}
              >
                {words.ballotChoice[vote?.choice ?? 'unknown']}
              </span>
            </li>
          );
        })}
      </ul>
    </DetailSection>
  );
}
