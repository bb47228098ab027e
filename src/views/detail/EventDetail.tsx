import type { AllianceEvent, Place } from '../../domain/allianceEvent';
import { nameOf } from '../../domain/dataset';
import { formatNumber } from '../../i18n/format';
import { detailWords } from '../../i18n/messages/lateWords';
import { selectStatementsAt } from '../../state/selectors';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { Accounts } from './Accounts';
import { BallotVotes } from './BallotDetail';
import { Corrections } from './Corrections';
import { DetailSection } from './DetailSection';
import { DetailTitle } from './DetailTitle';
import { EventLinks } from './EventLinks';
import { Figures } from './Figures';
import { groupByRole } from './groupByRole';
import { PartWait } from './PartWait';
import { RecordLink } from './RecordLink';
import { Reliability } from './Reliability';
import { SourceList } from './SourceList';
import { StatementList } from './StatementList';
import { useDetail } from './useDetail';

/** What happened, when and where, who took part, what it hangs together with and what was said there. */
export function EventDetail({ event }: { event: AllianceEvent }) {
  const { dataset, messages } = useLens();
  const { texts } = useDetail();
  const words = detailWords(messages.lang);
  const statements = selectStatementsAt(dataset, event.id);
  const ballots = [...dataset.ballots.values()].filter((ballot) => ballot.event === event.id);
  return (
    <>
      <p className="detail-line">
        <DateText date={event.date} /> · {messages.record.category[event.category]}
      </p>
      <DetailTitle>{event.title}</DetailTitle>
      {dataset.brief.has('events') ? (
        <PartWait part={texts} loading={words.textsLoading} failed={words.textsFailed} />
      ) : (
        <p className="detail-lead">{event.summary}</p>
      )}
      {event.places.length > 0 && (
        <DetailSection title={words.where}>
          <ul className="detail-inline">
            {event.places.map((place) => (
              <PlaceItem key={`${place.name} ${place.state}`} place={place} />
            ))}
          </ul>
        </DetailSection>
      )}
      {event.participants.length > 0 && (
        <DetailSection title={words.whoTookPart}>
          <dl className="detail-facts">
            {groupByRole(event.participants).map(({ role, actors }) => (
              <div key={role}>
                <dt>{detailWords(messages.lang).role[role]}</dt>
                <dd>
                  <ul className="detail-inline">
                    {actors.map((actor) => (
                      <li key={actor}>
                        <RecordLink id={actor} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </DetailSection>
      )}
      {event.figures.length > 0 && <Figures figures={event.figures} sources={event.sources} />}
      {statements.length > 0 && (
        <DetailSection title={`${words.saidThere} · ${formatNumber(statements.length, messages.lang)}`}>
          <StatementList statements={statements} lead="speaker" />
        </DetailSection>
      )}
      {ballots.map((ballot) => (
        <BallotVotes key={ballot.id} ballot={ballot} />
      ))}
      <EventLinks id={event.id} />
      <Accounts accounts={event.accounts} sources={event.sources} />
      <Corrections id={event.id} />
      {!dataset.brief.has('events') && <SourceList ids={event.sources} unverified={event.unverified} />}
      <Reliability confidence={event.confidence} checked={event.checked} note={event.note} />
    </>
  );
}

function PlaceItem({ place }: { place: Place }) {
  const { dataset, messages } = useLens();
  return (
    <li>
      {place.name}
      {nameOf(dataset, place.state) !== place.name && (
        <>
          , <RecordLink id={place.state} />
        </>
      )}
      {place.approximate && <span className="detail-quiet"> ({detailWords(messages.lang).approximate})</span>}
    </li>
  );
}
