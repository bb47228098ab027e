import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { tableWords } from '../../i18n/messages/lateWords';
import { LensPanel } from '../LensPanel';
import { useLens } from '../useLens';
import { CsvText } from './CsvText';
import { EventTable } from './EventTable';
import { StatementTable } from './StatementTable';
import { StateTable } from './StateTable';
import { stateRows } from './stateRows';
import { eventsCsv, statementsCsv, statesCsv } from './tableCsv';
import { tieRows } from './tieRows';
import './TableView.css';

const TABLES = ['events', 'statements', 'states'] as const;
type TableName = (typeof TABLES)[number];
const TABLE_OF: Record<TableName, () => ReactNode> = {
  events: EventTable,
  statements: StatementTable,
  states: StateTable,
};

/** Spreadsheets know UTF-8 by this mark and would spoil names without it. */
const UTF8_MARK = '\uFEFF';

interface Props {
  notice?: ReactNode;
  /** Saves a file on the reader's machine. */
  onDownload: (name: string, mime: string, text: string) => void;
  /** Another table is looked at: what it needs may have to be sent for. */
  onTable?: (table: TableName) => void;
}

/** Everything that the other lenses draw, in words: events, statements, states. */
export function TableView({ notice, onDownload, onTable }: Props) {
  const { dataset, view, selection, standings, cursor, messages } = useLens();
  const [table, setTable] = useState<TableName>('events');
  const open = (name: TableName) => {
    setTable(name);
    onTable?.(name);
  };
  const tabs = useRef<HTMLDivElement>(null);
  const base = useId();
  const words = tableWords(messages.lang);
  const states = stateRows(dataset, view, standings, cursor, messages.lang);
  const counts: Record<TableName, [count: number, total: number]> = {
    events: [selection.events.length, dataset.events.size],
    statements: [selection.statements.length, dataset.statements.size],
    states: [states.length, dataset.states.size],
  };
  const [count, total] = counts[table];
  // Rows without their texts, or none at all, would pass for the whole of it.
  const waits = table !== 'states' && (!dataset.parts.has(table) || dataset.brief.has(table));
  const csv = () => {
    if (table === 'events') return eventsCsv(dataset, selection.events);
    if (table === 'states') return statesCsv(dataset, states, cursor);
    return statementsCsv(dataset, tieRows(selection.statements));
  };
  const turn = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -TABLES.length, End: TABLES.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = Math.min(Math.max(TABLES.indexOf(table) + step, 0), TABLES.length - 1);
    const next = TABLES[at] ?? table;
    open(next);
    tabs.current?.querySelector<HTMLElement>(`[data-table="${next}"]`)?.focus({ preventScroll: true });
  };
  const Table = TABLE_OF[table];
  return (
    <LensPanel
      lens="table"
      busy={waits}
      title={words.title}
      aside={
        <span data-count={table} data-total={total}>
          {words.shown[table](count, total)}
        </span>
      }
      tools={
        <button
          type="button"
          className="button"
          data-action="download"
          disabled={waits}
          onClick={() =>
            onDownload(`${dataset.about.id}-${table}.csv`, 'text/csv;charset=utf-8', UTF8_MARK + csv())
          }
        >
          {words.download}
        </button>
      }
      notice={notice}
    >
      <div className="table-view">
        <div className="table-tabs" role="tablist" aria-label={words.tabs} ref={tabs} onKeyDown={turn}>
          {TABLES.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${base}-${name}`}
              className="button button-round"
              data-table={name}
              aria-selected={name === table}
              aria-controls={`${base}-panel`}
              tabIndex={name === table ? 0 : -1}
              onClick={() => open(name)}
            >
              {words.tab[name]}
            </button>
          ))}
        </div>
        <div
          className="table-panel"
          role="tabpanel"
          id={`${base}-panel`}
          aria-labelledby={`${base}-${table}`}
        >
          {waits ? (
            <p className="loading" role="status">
              {messages.app.loading}
            </p>
          ) : (
            <>
              <Table key={table} />
              <CsvText key={`${table} text`} csv={csv} />
            </>
          )}
        </div>
      </div>
    </LensPanel>
  );
}
