import { useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { shortNameOf } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { detailWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { setHover } from '../useHover';
import { useLens } from '../useLens';
import { Disc } from './Disc';
import { RecordLink } from './RecordLink';
import { StanceChips } from './StanceChips';
import { speakerNames } from './speakerNames';

interface Props {
  statements: readonly Statement[];
  /** Which code is of interest: on this claim or towards this actor; all codes otherwise. */
  about?: string;
  /** What a row leads with: its speaker, or its occasion where all are by one speaker. */
  lead: 'speaker' | 'occasion';
  /** Rows shown before the reader asks for all. */
  limit?: number;
}

/** Statements as rows that open, in the order given; those outside of the present selection are muted. */
export function StatementList({ statements, about, lead, limit = 8 }: Props) {
  const { messages } = useLens();
  const [all, setAll] = useState(false);
  const shown = all ? statements : statements.slice(0, limit);
  return (
    <>
      <ul className="detail-rows">
        {shown.map((statement) => (
          <StatementRow key={statement.id} statement={statement} about={about} lead={lead} />
        ))}
      </ul>
      {statements.length > limit && (
        <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? detailWords(messages.lang).showFewer : detailWords(messages.lang).showAll(statements.length)}
        </button>
      )}
    </>
  );
}

function StatementRow({
  statement,
  about,
  lead,
}: {
  statement: Statement;
  about: string | undefined;
  lead: Props['lead'];
}) {
  const { dataset, selection } = useLens();
  const within = selection.statements.includes(statement);
  const name = speakerNames(dataset, statement).primary;
  return (
    <li
      className="detail-row"
      data-id={statement.id}
      data-kind="statement"
      data-muted={within ? undefined : true}
      onPointerEnter={() => setHover(statement.id)}
      onPointerLeave={() => setHover(null)}
    >
      {lead === 'speaker' && <Disc name={name} small />}
      <div>
        <p>
          <RecordLink id={statement.id} className="detail-strong">
            {lead === 'speaker' ? <bdi>{name}</bdi> : leadWords(dataset, statement)}
          </RecordLink>{' '}
          <span className="detail-quiet">
            <DateText date={statement.date} style="short" />
          </span>
        </p>
        <p className="detail-row-text">{statement.paraphrase}</p>
        <StanceChips statement={statement} about={about} limit={about ? 3 : 2} />
      </div>
    </li>
  );
}

function leadWords(dataset: Dataset, { occasion }: Statement): string {
  return shortNameOf(dataset, occasion);
}
