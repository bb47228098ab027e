import { nameOf, shortNameOf } from '../../domain/dataset';
import type { Facility } from '../../domain/facility';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { Accounts } from './Accounts';
import { DetailSection } from './DetailSection';
import { DetailTitle } from './DetailTitle';
import { Figures } from './Figures';
import { RecordLink } from './RecordLink';
import { Reliability } from './Reliability';
import { SourceList } from './SourceList';
import { spanWords } from './spanWords';

/** A base, radar or range: whose it is, where and from when to when, and what it rests on. */
export function FacilityDetail({ facility }: { facility: Facility }) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  const { place } = facility;
  return (
    <>
      <p className="detail-line">
        {words.facilityKind[facility.kind]} ·{' '}
        <time dateTime={`${facility.from?.edtf ?? '..'}/${facility.to?.edtf ?? '..'}`}>
          {spanWords(facility, messages)}
        </time>
      </p>
      <DetailTitle>{facility.name}</DetailTitle>
      <dl className="detail-facts">
        <div>
          <dt>{words.facilityHost}</dt>
          <dd>
            <RecordLink id={facility.host} />
          </dd>
        </div>
        <div>
          <dt>{words.facilityOperator}</dt>
          <dd>
            <RecordLink id={facility.operator}>{shortNameOf(dataset, facility.operator)}</RecordLink>
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>
            {place.name}
            {place.at && place.precision && place.precision !== 'site' && (
              <span className="detail-quiet"> · {words.facilityPoint[place.precision]}</span>
            )}
            {!place.at && <span className="detail-quiet"> · {words.facilityNoPoint}</span>}
          </dd>
        </div>
        {facility.agreement && (
          <div>
            <dt>{words.facilityAgreement}</dt>
            <dd>{facility.agreement}</dd>
          </div>
        )}
      </dl>
      {facility.figures.length > 0 && <Figures figures={facility.figures} sources={facility.sources} />}
      <Accounts accounts={facility.accounts} sources={facility.sources} />
      <SourceList ids={facility.sources} unverified={facility.unverified} />
      <Reliability confidence={facility.confidence} checked={facility.checked} note={facility.note} />
    </>
  );
}

/** Facilities on the territory of a state, or of those that it runs abroad, as links. */
export function FacilityRows({ facilities }: { facilities: readonly Facility[] }) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  return (
    <DetailSection title={words.facilities}>
      <ul className="detail-rows">
        {facilities.map((facility) => (
          <li key={facility.id} className="detail-row" data-unverified={facility.unverified || undefined}>
            <div>
              <p>
                <RecordLink id={facility.id}>{facility.name}</RecordLink>
              </p>
              <p className="detail-quiet">
                {nameOf(dataset, facility.host)} · {words.facilityKind[facility.kind]} ·{' '}
                {spanWords(facility, messages)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
