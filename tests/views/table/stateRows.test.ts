import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset';
import { readPlainDate } from '../../../src/domain/partialDate';
import { selectStandings } from '../../../src/state/selectors';
import { stateRows } from '../../../src/views/table/stateRows';
import { smallRecord } from '../../state/smallRecord';

const record = smallRecord();
const on = (dataset: Dataset, date: string, state: string[] = []) => {
  const day = readPlainDate(date)?.earliest ?? 0;
  return stateRows(dataset, { state }, selectStandings(dataset, day), day).map((row) => [
    row.state.id,
    row.status,
    row.since?.edtf ?? null,
  ]);
};

describe(stateRows, () => {
  it('sets members first, then by name, each with the first day of its standing', () => {
    expect(on(record, '2024-06-01')).toEqual([
      ['BLR', 'member', '1994-04-20'],
      ['RUS', 'member', '1994-04-20'],
      ['ARM', 'frozen', '2024-02-22'],
    ]);
    expect(on(record, '1993-01-01')).toEqual([
      ['ARM', 'other', null],
      ['BLR', 'other', null],
      ['RUS', 'other', null],
    ]);
  });

  it('keeps to the states chosen', () => {
    expect(on(record, '2024-06-01', ['RUS']).map(([id]) => id)).toEqual(['RUS']);
  });

  it('tells of a former member when it left', () => {
    const spells = record.spells.map((spell) =>
      spell.state === 'BLR' ? { ...spell, to: readPlainDate('1999-04-20') } : spell,
    );
    expect(on({ ...record, spells }, '2010-01-01').at(-1)).toEqual(['BLR', 'former', '1999-04-20']);
  });
});
