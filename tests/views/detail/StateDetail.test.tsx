import { describe, expect, test } from 'vitest';
import { detail as words } from '../../../src/i18n/messages/en/detail';
import { StateDetail } from '../../../src/views/detail/StateDetail';
import { dataset, shown } from './shownPart';

describe(StateDetail, () => {
  test('lists documents, votes and facilities of a state', () => {
    const armenia = dataset.states.get('ARM');
    if (!armenia) throw new Error('no Armenia');
    const html = shown(<StateDetail state={armenia} />);
    expect(html).toContain('Rests on: ');
    expect(html).toContain(words.ballots);
    expect(html).toContain('102nd Military Base');
  });
});
