import type { Claim } from '../../domain/claim';
import { POSITIONS, stanceOfPosition } from '../../domain/stance';
import { detailWords } from '../../i18n/messages/lateWords';
import { AgreementNote } from '../AgreementNote';
import { CoverageNote } from '../CoverageNote';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { DetailTitle } from './DetailTitle';
import { FilterButton } from './FilterButton';
import { StatementList } from './StatementList';
import { TallyBar } from './TallyBar';
import { tallyClaim } from './tallyClaim';

/** A claim: who agrees with it, who doesn't, in which statements. */
export function ClaimDetail({ claim }: { claim: Claim }) {
  const { dataset, messages, selection } = useLens();
  const words = detailWords(messages.lang);
  const tally = tallyClaim([...dataset.statements.values()], claim.id);
  const shown = tallyClaim(selection.statements, claim.id);
  const { agree, mixed, disagree } = tally.statements;
  return (
    <>
      <DetailTitle>{claim.text}</DetailTitle>
      {claim.note && <p className="detail-line">{claim.note}</p>}
      <div className="detail-actions">
        <FilterButton facet="claim" id={claim.id}>
          {words.onlyClaim}
        </FilterButton>
      </div>
      <DetailSection title={words.tally}>
        <TallyBar
          label={words.tallyLabel(agree.length, mixed.length, disagree.length)}
          parts={POSITIONS.map((position) => ({
            stance: stanceOfPosition(position),
            position,
            count: tally.statements[position].length,
            word: words.tallyPosition[position],
          }))}
        />
        <AgreementNote claim={claim.id} />
        <CoverageNote statements={POSITIONS.flatMap((position) => tally.statements[position])} />
        {shown.total !== tally.total && (
          <p className="detail-quiet">{words.inSelection(shown.total, tally.total)}</p>
        )}
      </DetailSection>
      {POSITIONS.filter((position) => tally.statements[position].length > 0).map((position) => (
        <DetailSection key={position} title={words.byPosition[position](tally.statements[position].length)}>
          <StatementList statements={tally.statements[position]} about={claim.id} lead="speaker" />
        </DetailSection>
      ))}
    </>
  );
}
