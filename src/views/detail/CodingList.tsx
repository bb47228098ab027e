import { kindOf, nameOf, shortNameOf } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { type CodingRow, codingRows } from './codingRows';
import { DetailSection } from './DetailSection';
import { RecordLink } from './RecordLink';
import { StanceBead } from './StanceBead';
import { stanceWord } from './stanceWord';

/** Where a statement stands on claims, states, people and events, with the reasons, and how that was settled. */
export function CodingList({ statement }: { statement: Statement }) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  const rows = codingRows(statement);
  const coding = statement.coding;
  return (
    <DetailSection title={words.stands}>
      {rows.length === 0 && <p className="detail-quiet">{words.notCoded}</p>}
      <ul className="detail-stands">
        {rows.map((row) => (
          <CodingItem key={`${row.position ? 'position' : 'attitude'} ${row.target}`} row={row} />
        ))}
      </ul>
      {coding.note && <p className="detail-quiet">{words.disputed(coding.note)}</p>}
      <details className="detail-how">
        <summary>{words.howCoded}</summary>
        <p>{words.howCodedBody(coding.coder.toUpperCase())}</p>
      </details>
    </DetailSection>
  );
}

function CodingItem({ row }: { row: CodingRow }) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  const differing = row.others.filter(({ stance }) => stance !== row.stance);
  return (
    <li
      className="detail-stand"
      data-id={row.target}
      data-kind={kindOf(dataset, row.target) ?? undefined}
      data-stance={row.stance}
      data-position={row.position ?? undefined}
    >
      <StanceBead stance={row.stance} conditional={row.condition !== null} />
      <div>
        <RecordLink id={row.target} className="detail-strong">
          {dataset.organisations.has(row.target)
            ? shortNameOf(dataset, row.target)
            : nameOf(dataset, row.target)}
        </RecordLink>
        <p>
          {stanceWord(messages, row)}
          {row.condition && (
            <>
              , <em>{row.condition}</em>
            </>
          )}
        </p>
        {row.because && <p className="detail-quiet">{row.because}</p>}
        {differing.map(({ coder, position, stance }) => (
          <p className="detail-quiet" key={coder}>
            {stance === null
              ? words.otherCoderNone(coder.toUpperCase())
              : words.otherCoder(coder.toUpperCase(), stanceWord(messages, { position, stance }))}
          </p>
        ))}
      </div>
    </li>
  );
}
