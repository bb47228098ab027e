import { describe, expect, it } from 'vitest';
import type { Spell } from '../../../src/domain/member';
import { readPlainDate } from '../../../src/domain/partialDate';
import { formatDate } from '../../../src/i18n/format';
import { en } from '../../../src/i18n/messages/en';
import { factWords } from '../../../src/views/detail/factWords';
import { standingFacts } from '../../../src/views/detail/standingFacts';

function spell(track: Spell['track'], status: Spell['status'], from: string, to: string | null): Spell {
  const read = (text: string) => {
    const date = readPlainDate(text);
    if (!date) throw new Error(`no date: ${text}`);
    return date;
  };
  return {
    id: `${track}-${from}`,
    state: 'ARM',
    track,
    status,
    organisation: 'csto',
    from: read(from),
    to: to === null ? null : read(to),
    sources: [],
    unverified: false,
    accounts: [],
  };
}
const day = (text: string) => readPlainDate(text)?.earliest ?? 0;
const spells = [
  spell('declared', 'frozen', '2024-02-22', null),
  spell('legal', 'signatory', '1992-05-15', '1994-04-20'),
  spell('legal', 'member', '1994-04-20', null),
];
const sentences = (state: string, list: Spell[], on: string) =>
  standingFacts(state, list, day(on)).map((fact) =>
    factWords(
      fact,
      () => 'CSTO',
      (date) => formatDate(date, en.record.dates),
      en,
    ),
  );

describe(standingFacts, () => {
  it('tells both tracks, the law first', () => {
    expect(sentences('ARM', spells, '2024-06-01')).toEqual([
      'In law, member of the CSTO since 20 April 1994.',
      'By its own word, participation in the CSTO frozen since 22 February 2024.',
    ]);
  });

  it('leaves the own word out before there is one', () => {
    expect(sentences('ARM', spells, '2024-02-21')).toEqual([
      'In law, member of the CSTO since 20 April 1994.',
    ]);
    expect(sentences('ARM', spells, '2024-02-22')).toHaveLength(2);
  });

  it('leaves the own word out after it has ended', () => {
    const ended = [
      spell('legal', 'withdrawn', '2012-12-19', null),
      spell('declared', 'suspended', '2012-06-28', '2012-12-19'),
    ];
    expect(sentences('ARM', ended, '2012-12-18').at(-1)).toBe(
      'By its own word, membership of the CSTO suspended since 28 June 2012.',
    );
    expect(sentences('ARM', ended, '2012-12-19')).toEqual([
      'In law, not a member of the CSTO since 19 December 2012.',
    ]);
  });

  it('changes on the day on which a spell ends', () => {
    expect(sentences('ARM', spells, '1994-04-19')[0]).toBe(
      'In law, signatory of the CSTO since 15 May 1992.',
    );
    expect(sentences('ARM', spells, '1994-04-20')[0]).toBe('In law, member of the CSTO since 20 April 1994.');
  });

  it('tells what was, what will be and what never is', () => {
    const past = [spell('legal', 'member', '1994-04-20', '1999-04-20')];
    expect(sentences('ARM', past, '2010-01-01')).toEqual([
      'In law, no standing in the CSTO: member until 20 April 1999.',
    ]);
    expect(sentences('ARM', past, '1993-01-01')).toEqual([
      'In law, no standing yet: member in the CSTO from 20 April 1994.',
    ]);
    expect(sentences('UKR', past, '2010-01-01')).toEqual(['In law, never a party in this record.']);
  });

  it('does not depend on the order of the spells', () => {
    expect(standingFacts('ARM', spells.toReversed(), day('2024-06-01'))).toEqual(
      standingFacts('ARM', spells, day('2024-06-01')),
    );
  });
});
