import { nameOf, shortNameOf } from '../../domain/dataset';
import type { Messages } from '../../i18n/messages/en';
import { tableWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { type Column, DataTable } from './DataTable';
import { OpenButton } from './OpenButton';
import { type TieRow, tieRows } from './tieRows';
import { useRowHooks } from './useRowHooks';

/** Statements, a row for each thing that one speaks about: the stance graph in words. */
export function StatementTable() {
  const { dataset, selection, messages } = useLens();
  const hooks = useRowHooks();
  const { column, caption } = tableWords(messages.lang);
  const columns: Column<TieRow>[] = [
    {
      key: 'from',
      label: column.from,
      sortBy: ({ statement }) => nameOf(dataset, statement.speaker),
      names: true,
      cell: ({ statement }) => (
        <OpenButton id={statement.id} strong>
          <bdi>{nameOf(dataset, statement.speaker)}</bdi>
        </OpenButton>
      ),
    },
    {
      key: 'stance',
      label: column.stance,
      sortBy: ({ stance }) => stance,
      cell: (row) => <StanceCell row={row} />,
    },
    {
      key: 'to',
      label: column.to,
      sortBy: ({ target }) => target && shortNameOf(dataset, target),
      cell: ({ target }) => target && <OpenButton id={target}>{shortNameOf(dataset, target)}</OpenButton>,
    },
    {
      key: 'date',
      label: column.date,
      sortBy: ({ statement }) => statement.date.earliest,
      cell: ({ statement }) => <DateText date={statement.date} style="short" />,
    },
    {
      key: 'quote',
      label: column.quote,
      sortBy: ({ statement }) => statement.quote?.text ?? statement.paraphrase,
      cell: ({ statement }) =>
        statement.quote ? (
          <q className="table-quote" lang={statement.quote.language} dir="auto">
            {statement.quote.text}
          </q>
        ) : (
          <span className="table-clamp">{statement.paraphrase}</span>
        ),
    },
    {
      key: 'occasion',
      label: column.occasion,
      sortBy: ({ statement }) => shortNameOf(dataset, statement.occasion),
      cell: ({ statement }) => (
        <OpenButton id={statement.occasion}>{shortNameOf(dataset, statement.occasion)}</OpenButton>
      ),
    },
  ];
  return (
    <DataTable
      caption={caption.statements}
      columns={columns}
      rows={tieRows(selection.statements)}
      keyOf={({ key }) => key}
      hooksOf={({ statement, stance, position }) =>
        hooks(statement.id, 'statement', {
          'data-stance': stance ?? undefined,
          'data-position': position ?? undefined,
        })
      }
    />
  );
}

function StanceCell({ row }: { row: TieRow }) {
  const { messages } = useLens();
  if (row.stance === null) return tableWords(messages.lang).notCoded;
  return (
    <>
      <span className="table-code" data-stance={row.stance} aria-hidden>
        {messages.record.stanceCode[`${row.stance}`]}
      </span>
      {wordOf(messages, row)}
      {row.condition && (
        <span className="table-condition">{tableWords(messages.lang).conditional(row.condition)}</span>
      )}
    </>
  );
}

function wordOf({ lang }: Messages, { position, stance, acknowledges }: TieRow): string {
  const table = tableWords(lang);
  if (stance === null) return table.notCoded;
  if (position) return table.position[position];
  return acknowledges && stance === 0 ? table.acknowledges : table.stance[`${stance}`];
}
