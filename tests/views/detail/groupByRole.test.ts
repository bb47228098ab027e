import { describe, expect, it } from 'vitest';
import { groupByRole } from '../../../src/views/detail/groupByRole';

describe(groupByRole, () => {
  it('gathers actors under their roles in the order of the record, none twice in one', () => {
    expect(
      groupByRole([
        { actor: 'KAZ', role: 'host' },
        { actor: 'RUS', role: 'contributor' },
        { actor: 'KAZ', role: 'contributor' },
        { actor: 'RUS', role: 'contributor' },
      ]),
    ).toEqual([
      { role: 'host', actors: ['KAZ'] },
      { role: 'contributor', actors: ['RUS', 'KAZ'] },
    ]);
  });
});
