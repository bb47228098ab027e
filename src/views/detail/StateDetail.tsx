import { nameOf, shortNameOf } from '../../domain/dataset';
import { type State, TRACKS } from '../../domain/member';
import type { Statement } from '../../domain/statement';
import { formatDate, formatDay, formatNumber } from '../../i18n/format';
import { detailWords } from '../../i18n/messages/lateWords';
import { AgreementLine } from '../AgreementNote';
import { CoverageNote } from '../CoverageNote';
import { useLens } from '../useLens';
import { AttitudeTally } from './AttitudeTally';
import { BallotRows } from './BallotRows';
import { Corrections } from './Corrections';
import { DetailSection } from './DetailSection';
import { DetailTitle } from './DetailTitle';
import { EventsOf } from './EventsOf';
import { FacilityRows } from './FacilityDetail';
import { FilterButton } from './FilterButton';
import { factWords } from './factWords';
import { NativeNames } from './NativeNames';
import { PartWait } from './PartWait';
import { RecordLink } from './RecordLink';
import { SourceList } from './SourceList';
import { SpellHistory } from './SpellHistory';
import { StatementList } from './StatementList';
import { standingFacts } from './standingFacts';
import { useDetail } from './useDetail';

/** A state: its standing on the cursor's day and through time, who speaks for it, what is said of it. */
export function StateDetail({ state }: { state: State }) {
  const { dataset, messages, cursor, standings, selection } = useLens();
  const { texts } = useDetail();
  const words = detailWords(messages.lang);
  const spells = TRACKS.flatMap((track) =>
    dataset.spells.filter((spell) => spell.state === state.id && spell.track === track),
  );
  const sources = [
    ...new Set(
      spells.flatMap(({ sources, document }) => [...sources, ...(document?.source ? [document.source] : [])]),
    ),
  ];
  const ballots = [...dataset.ballots.values()].filter(({ votes }) =>
    votes.some((vote) => vote.state === state.id),
  );
  const facilities = [...dataset.facilities.values()].filter(
    ({ host, operator }) => host === state.id || operator === state.id,
  );
  const statements = [...dataset.statements.values()];
  const of = statements.filter((statement) => statement.for === state.id);
  const about = statements.filter((statement) => speaksOf(statement, state.id));
  const shownOf = selection.statements.filter((statement) => statement.for === state.id);
  const status = standings.get(state.id)?.status ?? 'other';
  return (
    <>
      <div className="detail-state" data-id={state.id} data-kind="state" data-status={status}>
        <DetailTitle>
          <bdi>{state.names.primary}</bdi>
          <NativeNames names={state.names} />
        </DetailTitle>
      </div>
      <DetailSection title={words.standing(formatDay(cursor, messages.lang))}>
        <p className="detail-status" data-status={status}>
          <span className="detail-status-swatch" data-status={status} aria-hidden />
          {messages.record.status[status]}
        </p>
        {standingFacts(state.id, spells, cursor).map((fact) => (
          <p key={fact.track} data-track={fact.track}>
            {factWords(
              fact,
              (organisation) => shortNameOf(dataset, organisation),
              (date) => formatDate(date, messages.record.dates, messages.lang),
              messages,
            )}
          </p>
        ))}
      </DetailSection>
      <div className="detail-actions">
        <FilterButton facet="state" id={state.id}>
          {words.onlyThis(state.names.primary)}
        </FilterButton>
      </div>
      {state.note && <p className="detail-line">{state.note}</p>}
      {spells.length > 0 && <SpellHistory name={state.names.primary} spells={spells} sources={sources} />}
      <EventsOf actor={state.id} />
      <Speakers state={state} statements={of} shown={shownOf.length} />
      {ballots.length > 0 && <BallotRows ballots={ballots} state={state.id} />}
      {facilities.length > 0 && <FacilityRows facilities={facilities} />}
      {about.length > 0 && (
        <DetailSection title={`${words.aboutIt} · ${formatNumber(about.length, messages.lang)}`}>
          <AttitudeTally statements={about} target={state.id} />
          <AgreementLine />
          <CoverageNote statements={about} />
          <StatementList statements={about} about={state.id} lead="speaker" limit={5} />
        </DetailSection>
      )}
      <Corrections id={state.id} />
      {spells.map((spell) => (
        <Corrections key={spell.id} id={spell.id} />
      ))}
      {dataset.brief.has('alliance') && (
        <PartWait part={texts} loading={words.textsLoading} failed={words.textsFailed} />
      )}
      {sources.length > 0 && <SourceList ids={sources} unverified={false} />}
    </>
  );
}

function Speakers({
  state,
  statements,
  shown,
}: {
  state: State;
  statements: readonly Statement[];
  shown: number;
}) {
  const { dataset, messages } = useLens();
  const counts = new Map<string, number>();
  for (const person of dataset.people.values()) {
    if (person.offices.some((office) => office.for === state.id)) counts.set(person.id, 0);
  }
  for (const { speaker } of statements) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const ranked = [...counts]
    .map(([id, count]) => ({ id, count, name: nameOf(dataset, id) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, messages.lang));
  if (ranked.length === 0) return null;
  const words = detailWords(messages.lang);
  return (
    <DetailSection title={words.speakers(words.inSelection(shown, statements.length))}>
      <ul className="detail-rows">
        {ranked.map(({ id, count, name }) => (
          <li key={id} className="detail-row detail-row-split">
            <RecordLink id={id}>
              <bdi>{name}</bdi>
            </RecordLink>
            <span className="detail-quiet">{messages.record.statements(count)}</span>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}

function speaksOf(statement: Statement, target: string): boolean {
  return statement.coding.attitudes.some((attitude) => attitude.target === target);
}
