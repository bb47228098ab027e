import { describe, expect, it } from 'vitest';
import { selectRecords } from '../../../src/state/selectors';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { siblingsOf } from '../../../src/views/detail/siblingsOf';
import { smallRecord } from '../../state/smallRecord';

const record = smallRecord();
const all = selectRecords(record, DEFAULT_VIEW, null);
const belarus = selectRecords(record, { ...DEFAULT_VIEW, actor: ['lukashenko'] }, null);

describe(siblingsOf, () => {
  it('steps through events and statements by date', () => {
    expect(siblingsOf(record, all, 'event', 'e-attack')).toEqual([
      'e-treaty',
      'e-attack',
      'e-summit',
      'e-freeze',
    ]);
    expect(siblingsOf(record, all, 'statement', 's-later')).toEqual(['s-answer', 's-refusal', 's-later']);
  });

  it('keeps to the selection, and to the record shown', () => {
    expect(siblingsOf(record, belarus, 'statement', 's-answer')).toEqual(['s-answer']);
    expect(siblingsOf(record, belarus, 'statement', 's-later')).toEqual(['s-answer', 's-later']);
  });

  it('steps through the others by name: speakers, claims spoken of, states with a standing', () => {
    expect(siblingsOf(record, all, 'person', 'pashinyan')).toEqual(['lukashenko', 'pashinyan']);
    expect(siblingsOf(record, all, 'claim', 'claim-stay')).toEqual(['claim-duty', 'claim-stay']);
    expect(siblingsOf(record, all, 'state', 'ARM')).toEqual(['ARM', 'BLR', 'RUS']);
    expect(siblingsOf(record, all, 'organisation', 'org-eu')).toEqual(['org-eu']);
  });
});
