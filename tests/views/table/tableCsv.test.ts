import { describe, expect, it } from 'vitest';
import { readPlainDate } from '../../../src/domain/partialDate';
import { selectStandings } from '../../../src/state/selectors';
import { stateRows } from '../../../src/views/table/stateRows';
import { eventsCsv, statementsCsv, statesCsv } from '../../../src/views/table/tableCsv';
import { tieRows } from '../../../src/views/table/tieRows';
import { smallRecord } from '../../state/smallRecord';

const record = smallRecord();
/** Cells by column, for rows whose cells hold no comma. */
function table(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

describe(eventsCsv, () => {
  it('keeps the precision of a date beside its first and last day', () => {
    const rows = table(eventsCsv(record, [...record.events.values()]));
    expect(rows).toHaveLength(record.events.size);
    expect(rows.find(({ id }) => id === 'e-freeze')).toMatchObject({
      date: '2024-02',
      earliest: '2024-02-01',
      latest: '2024-02-29',
      participants: 'ARM (participant); org-csto (participant)',
    });
  });

  it('has a column of addresses only while the sources are there', () => {
    const head = (csv: string) => csv.split('\r\n')[0]?.split(',');
    expect(head(eventsCsv(record, []))).toContain('source_addresses');
    const without = { ...record, parts: new Set(['alliance', 'events', 'statements'] as const) };
    expect(head(eventsCsv(without, []))).not.toContain('source_addresses');
  });
});

describe(statementsCsv, () => {
  it('writes stances as numbers, and the positions they come from', () => {
    const rows = table(statementsCsv(record, tieRows([...record.statements.values()])));
    expect(
      rows.map(({ statement, target, position, stance }) => [statement, target, position, stance]),
    ).toContainEqual(['s-answer', 'ARM', '', '-2']);
    expect(rows[0]).toMatchObject({
      statement: 's-answer',
      target: 'claim-duty',
      position: 'agree',
      stance: '1',
      coder: 'a',
      replies_to: 's-refusal (answers)',
    });
  });

  it('leaves what is not coded empty', () => {
    const bare = smallRecord(undefined, [
      { id: 's', speaker: 'pashinyan', for: 'ARM', occasion: 'e-summit' },
    ]);
    const [row] = table(statementsCsv(bare, tieRows([...bare.statements.values()])));
    expect(row).toMatchObject({ statement: 's', target: '', stance: '', coder: '' });
  });
});

describe(statesCsv, () => {
  it('tells both tracks on the day', () => {
    const day = readPlainDate('2024-06-01')?.earliest ?? 0;
    const rows = table(
      statesCsv(record, stateRows(record, { state: [] }, selectStandings(record, day), day), day),
    );
    expect(rows.find(({ id }) => id === 'ARM')).toMatchObject({
      on: '2024-06-01',
      status: 'frozen',
      legal_status: 'member',
      legal_to: '..',
      declared_status: 'frozen',
      declared_from: '2024-02-22',
    });
  });
});
