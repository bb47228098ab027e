import { type HTMLAttributes, type ReactNode, useRef, useState } from 'react';
import { tableWords } from '../../i18n/messages/lateWords';
import { ScrollSteps } from '../ScrollSteps';
import { useLens } from '../useLens';
import { Pager } from './Pager';
import { pageOf } from './pageOf';
import { type Direction, type SortValue, sortRows } from './sortRows';

export interface Column<Row> {
  key: string;
  label: string;
  sortBy: (row: Row) => SortValue;
  cell: (row: Row) => ReactNode;
  /** Names the row: one column of each table. */
  names?: boolean;
  /** Set at the end of its cell, digits under digits. */
  numeric?: boolean;
}

/** `data-` hooks of a row. */
export type RowHooks = HTMLAttributes<HTMLTableRowElement> & Record<`data-${string}`, unknown>;

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  hooksOf: (row: Row) => RowHooks;
}

/** Rows that sort by any column, at most 50 at a time, inside a region that scrolls by itself. */
export function DataTable<Row>({ caption, columns, rows, keyOf, hooksOf }: Props<Row>) {
  const { messages } = useLens();
  const words = tableWords(messages.lang);
  const [sort, setSort] = useState<{ key: string; direction: Direction } | null>(null);
  const [page, setPage] = useState(0);
  const scroller = useRef<HTMLElement>(null);
  const column = columns.find(({ key }) => key === sort?.key);
  const sorted = column && sort ? sortRows(rows, column.sortBy, sort.direction, messages.lang) : rows;
  const shown = pageOf(sorted, page);
  const sortOn = (key: string) => {
    setPage(0);
    setSort((now) => ({
      key,
      direction: now?.key === key && now.direction === 'ascending' ? 'descending' : 'ascending',
    }));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={scroller} className="table-scroll" aria-label={words.region(caption)} tabIndex={0}>
        <table className="table-grid">
          <caption className="table-caption">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, label, numeric }) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={sort?.key === key ? sort.direction : undefined}
                  className={numeric ? 'table-number' : undefined}
                >
                  <button
                    type="button"
                    className="table-sort"
                    title={words.sortBy(label)}
                    onClick={() => sortOn(key)}
                  >
                    {label}
                    <span className="table-sort-sign" aria-hidden>
                      {sort?.key === key ? (sort.direction === 'ascending' ? '▲' : '▼') : '↕'}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.rows.map((row) => (
              <tr key={keyOf(row)} {...hooksOf(row)}>
                {columns.map(({ key, cell, names, numeric }) =>
                  names ? (
                    <th key={key} scope="row" className={`table-cell-${key}`}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} className={`table-cell-${key} ${numeric ? 'table-number' : ''}`}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="table-none">{words.none}</p>}
      </section>
      <ScrollSteps box={scroller} />
      <Pager shown={shown} total={rows.length} onPage={setPage} />
    </>
  );
}
