import { shortNameOf } from '../../domain/dataset';
import { type Spell, STATUSES } from '../../domain/member';
import { formatDay } from '../../i18n/format';
import { tableWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { type Column, DataTable } from './DataTable';
import { OpenButton } from './OpenButton';
import { type StateRow, stateRows } from './stateRows';
import { useRowHooks } from './useRowHooks';

/** States with their standing on the cursor's day: the map in words. */
export function StateTable() {
  const { dataset, view, standings, cursor, messages } = useLens();
  const hooks = useRowHooks();
  const { column, caption } = tableWords(messages.lang);
  const columns: Column<StateRow>[] = [
    {
      key: 'state',
      label: column.state,
      sortBy: ({ state }) => state.names.primary,
      names: true,
      cell: ({ state }) => (
        <OpenButton id={state.id} strong>
          <bdi>{state.names.primary}</bdi>
        </OpenButton>
      ),
    },
    {
      key: 'standing',
      label: column.standing,
      sortBy: ({ status }) => STATUSES.indexOf(status),
      cell: ({ status }) => messages.record.status[status],
    },
    {
      key: 'since',
      label: column.since,
      sortBy: ({ since }) => since?.earliest ?? null,
      cell: ({ since }) => since && <DateText date={since} style="short" />,
    },
    {
      key: 'legal',
      label: column.legal,
      sortBy: ({ legal }) => legal && messages.record.spell[legal.status],
      cell: ({ legal }) => <SpellCell spell={legal} />,
    },
    {
      key: 'declared',
      label: column.declared,
      sortBy: ({ declared }) => declared && messages.record.spell[declared.status],
      cell: ({ declared }) => <SpellCell spell={declared} />,
    },
  ];
  return (
    <DataTable
      caption={caption.states(formatDay(cursor, messages.lang))}
      columns={columns}
      rows={stateRows(dataset, view, standings, cursor, messages.lang)}
      keyOf={({ state }) => state.id}
      hooksOf={({ state, status }) => hooks(state.id, 'state', { 'data-status': status })}
    />
  );
}

function SpellCell({ spell }: { spell: Spell | null }) {
  const { dataset, messages } = useLens();
  if (!spell) return null;
  return (
    <>
      {tableWords(messages.lang).spell(
        shortNameOf(dataset, spell.organisation),
        messages.record.spell[spell.status],
      )}
      {spell.unverified && <span className="table-condition">{tableWords(messages.lang).unverified}</span>}
    </>
  );
}
