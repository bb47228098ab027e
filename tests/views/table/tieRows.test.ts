import { describe, expect, it } from 'vitest';
import { tieRows } from '../../../src/views/table/tieRows';
import { smallRecord } from '../../state/smallRecord';

describe(tieRows, () => {
  it('has a row for each thing a statement speaks about', () => {
    const rows = tieRows([...smallRecord().statements.values()]);
    expect(
      rows.map(({ statement, target, position, stance }) => [statement.id, target, position, stance]),
    ).toEqual([
      ['s-answer', 'claim-duty', 'agree', 1],
      ['s-answer', 'claim-stay', 'mixed', 0],
      ['s-answer', 'ARM', null, -2],
      ['s-refusal', 'claim-duty', 'disagree', -1],
      ['s-refusal', 'org-csto', null, -1],
      ['s-later', 'claim-stay', 'disagree', -1],
      ['s-later', 'org-csto', null, -2],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('keeps a statement without codes as one row, unknown and not neutral', () => {
    const record = smallRecord(undefined, [
      { id: 's', speaker: 'pashinyan', for: 'ARM', occasion: 'e-summit' },
    ]);
    expect(tieRows([...record.statements.values()])).toMatchObject([{ target: null, stance: null }]);
  });
});
