import { nameOf, shortNameOf } from '../../domain/dataset';
import type { Organisation } from '../../domain/organisation';
import type { Office, Person } from '../../domain/person';
import { formatDate, formatNumber } from '../../i18n/format';
import { detailWords } from '../../i18n/messages/lateWords';
import { AgreementLine } from '../AgreementNote';
import { CoverageNote } from '../CoverageNote';
import { useLens } from '../useLens';
import { Accounts } from './Accounts';
import { AttitudeTally } from './AttitudeTally';
import { Chairs } from './Chairs';
import { Corrections } from './Corrections';
import { DetailSection } from './DetailSection';
import { DetailTitle } from './DetailTitle';
import { Disc } from './Disc';
import { EventsOf } from './EventsOf';
import { Figures } from './Figures';
import { FilterButton } from './FilterButton';
import { NativeNames } from './NativeNames';
import { RecordLink } from './RecordLink';
import { Reliability } from './Reliability';
import { SourceList } from './SourceList';
import { StatementList } from './StatementList';
import { spanWords } from './spanWords';

/** A person or an organisation: its offices, all that it says, and what is said about it. */
export function ActorDetail({ actor }: { actor: Person | Organisation }) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  const offices = 'offices' in actor ? actor.offices : [];
  const organisation = 'kind' in actor ? actor : null;
  const statements = [...dataset.statements.values()];
  const own = statements.filter(
    (statement) => statement.speaker === actor.id || (organisation !== null && statement.for === actor.id),
  );
  const about = statements.filter((statement) =>
    statement.coding.attitudes.some(({ target }) => target === actor.id),
  );
  const chairs = organisation?.chairs ?? [];
  const ids = [
    ...new Set([
      ...(organisation?.sources ?? []),
      ...[...offices, ...chairs].flatMap(({ sources }) => sources),
    ]),
  ];
  const name = shortNameOf(dataset, actor.id);
  return (
    <>
      <div className="detail-who">
        <Disc name={organisation?.short ?? actor.names.primary} />
        <div>
          <DetailTitle>
            <bdi>{actor.names.primary}</bdi>
            <NativeNames names={actor.names} />
          </DetailTitle>
          {organisation && (
            <p className="detail-office">
              {words.organisationKind[organisation.kind]}
              {organisation.created && (
                <>
                  {' · '}
                  {words.createdOn(formatDate(organisation.created, messages.record.dates, messages.lang))}
                </>
              )}
              {organisation.of && (
                <>
                  {' · '}
                  <RecordLink id={organisation.of}>
                    {words.partOfOrganisation(nameOf(dataset, organisation.of))}
                  </RecordLink>
                </>
              )}
            </p>
          )}
        </div>
      </div>
      {actor.note && <p className="detail-line">{actor.note}</p>}
      <div className="detail-actions">
        <FilterButton facet="actor" id={actor.id}>
          {words.onlyThis(name)}
        </FilterButton>
      </div>
      {offices.length > 0 && (
        <DetailSection title={words.offices}>
          <ul className="detail-rows">
            {offices.map((office) => (
              <OfficeItem key={office.id} office={office} />
            ))}
          </ul>
        </DetailSection>
      )}
      {organisation && organisation.figures.length > 0 && (
        <Figures figures={organisation.figures} sources={ids} />
      )}
      {chairs.length > 0 && <Chairs chairs={chairs} sources={ids} />}
      {own.length > 0 && (
        <DetailSection title={`${words.statements} · ${formatNumber(own.length, messages.lang)}`}>
          <StatementList statements={own} lead={organisation ? 'speaker' : 'occasion'} limit={10} />
        </DetailSection>
      )}
      {about.length > 0 && (
        <DetailSection title={`${words.aboutIt} · ${formatNumber(about.length, messages.lang)}`}>
          <AttitudeTally statements={about} target={actor.id} />
          <AgreementLine />
          <CoverageNote statements={about} />
          <StatementList statements={about} about={actor.id} lead="speaker" limit={5} />
        </DetailSection>
      )}
      <EventsOf actor={actor.id} />
      {organisation && <Accounts accounts={organisation.accounts} sources={ids} />}
      <Corrections id={actor.id} />
      {ids.length > 0 && <SourceList ids={ids} unverified={organisation?.unverified ?? false} />}
      {organisation && <Reliability confidence={organisation.confidence} checked={organisation.checked} />}
    </>
  );
}

function OfficeItem({ office }: { office: Office }) {
  const { dataset, messages } = useLens();
  return (
    <li className="detail-row" data-unverified={office.unverified || undefined}>
      <div>
        <p>
          <strong>{office.title}</strong>
        </p>
        <p className="detail-quiet">
          <RecordLink id={office.for}>{shortNameOf(dataset, office.for)}</RecordLink>
          {' · '}
          <time dateTime={`${office.from?.edtf ?? '..'}/${office.to?.edtf ?? '..'}`}>
            {spanWords(office, messages)}
          </time>
          {office.unverified && <> · {messages.record.unverified}</>}
        </p>
        {office.note && <p className="detail-quiet">{office.note}</p>}
      </div>
    </li>
  );
}
