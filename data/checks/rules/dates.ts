import { dayNumber } from '../../../src/domain/partialDate';
import { readEdtf } from '../../build/readEdtf';
import { factsOf, figuresOf, spansOf } from '../facts';
import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';
import { isBackwards } from './spans';

const ANY =
  'a date such as 2022, 2022-01, 2022-01-06, 2021-05~, 1999?, 2022-01-06/2022-01-19 or 2024-02-22/..';
const SINGLE = 'a date such as 2022, 2022-01, 2022-01-06, 2021-05~ or 1999?, and no interval';
const DAY = 'a day such as 2022-01-06';

/** Every date is EDTF of levels 0 and 1, or an interval where something lasts; days on which an editor did something are whole days. */
export function checkDates(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const need = (ok: boolean, row: Row<unknown>, field: string, expected: string) => {
    if (!ok) findings.push(row.find(field, 'not a date', expected));
  };
  for (const row of [rows.events, rows.statements].flat()) need(isDate(row.record.date), row, 'date', ANY);
  for (const row of rows.ballots) need(isSingle(row.record.date), row, 'date', SINGLE);
  for (const row of rows.releases) need(isDay(row.record.date), row, 'date', DAY);
  for (const row of rows.organisations) {
    const { created } = row.record;
    if (created !== undefined) need(isSingle(created), row, 'created', SINGLE);
  }
  for (const row of rows.dataset) need(isSingle(row.record.latest), row, 'latest', SINGLE);
  for (const { row, path, from, to } of spansOf(rows)) {
    need(from === '..' || isSingle(from), row, `${path}from`, SINGLE);
    need(to === '..' || isSingle(to), row, `${path}to`, SINGLE);
  }
  for (const { row, path, figure } of figuresOf(rows)) {
    if (figure.date !== undefined) need(isDate(figure.date), row, `${path}.date`, ANY);
  }
  for (const { row, path, fact } of factsOf(rows)) {
    if (fact.checked) need(isDay(fact.checked.on), row, `${path}checked.on`, DAY);
  }
  for (const row of rows.sources) {
    for (const [i, parts] of (row.record.issued?.['date-parts'] ?? []).entries()) {
      need(
        isParts(parts),
        row,
        `issued.date-parts.${i}`,
        'a year, or year and month, or year, month and day',
      );
    }
  }
  return findings;
}

/** An interval the wrong way round is told as that. */
function isDate(text: string): boolean {
  return readEdtf(text) !== null || isBackwards(text);
}

function isSingle(text: string): boolean {
  return readEdtf(text)?.interval === false;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && readEdtf(text) !== null;
}

function isParts([year, month, day, ...rest]: readonly number[]): boolean {
  if (year === undefined || year < 1000 || rest.length > 0) return false;
  return dayNumber(year, month ?? 1, day ?? 1) !== null;
}
