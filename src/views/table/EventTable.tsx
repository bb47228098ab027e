import type { AllianceEvent } from '../../domain/allianceEvent';
import { tableWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { type Column, DataTable } from './DataTable';
import { OpenButton } from './OpenButton';
import { useRowHooks } from './useRowHooks';

/** Events, one a row. */
export function EventTable() {
  const { selection, messages } = useLens();
  const hooks = useRowHooks();
  const { column, caption, unverified } = tableWords(messages.lang);
  const columns: Column<AllianceEvent>[] = [
    {
      key: 'date',
      label: column.date,
      sortBy: ({ date }) => date.earliest,
      cell: ({ date }) => <DateText date={date} style="short" />,
    },
    {
      key: 'title',
      label: column.title,
      sortBy: ({ title }) => title,
      names: true,
      cell: ({ id, title }) => (
        <OpenButton id={id} strong>
          {title}
        </OpenButton>
      ),
    },
    {
      key: 'category',
      label: column.category,
      sortBy: ({ category }) => messages.record.category[category],
      cell: ({ category }) => messages.record.category[category],
    },
    {
      key: 'places',
      label: column.places,
      sortBy: ({ places }) => places[0]?.name ?? null,
      cell: ({ places }) => places.map(({ name }) => name).join(', '),
    },
    {
      key: 'sources',
      label: column.sources,
      sortBy: ({ sourceCount }) => sourceCount,
      numeric: true,
      cell: (event) => (event.unverified ? unverified : event.sourceCount),
    },
  ];
  return (
    <DataTable
      caption={caption.events}
      columns={columns}
      rows={selection.events}
      keyOf={({ id }) => id}
      hooksOf={({ id }) => hooks(id, 'event')}
    />
  );
}
