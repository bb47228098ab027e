import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../data/build/readEdtf';
import { readFolder } from '../../data/build/readFolder';
import { inForce, type Spell, standingOn } from '../../src/domain/member';
import { parseWhole } from '../../src/domain/parseWhole';
import { readPlainDate } from '../../src/domain/partialDate';

const { dataset } = parseWhole(readFolder('data/csto'), readEdtf);
if (!dataset) throw new Error('the shipped record could not be read');
const { spells } = dataset;

function day(text: string): number {
  const date = readPlainDate(text);
  if (!date) throw new Error(`${text} is no day`);
  return date.earliest;
}

describe(standingOn, () => {
  it.each([
    ['ARM', '1992-05-14', 'other', null, null],
    ['ARM', '1993-01-01', 'signatory', 'signatory', null],
    ['ARM', '1994-04-20', 'member', 'member', null],
    ['ARM', '2003-09-17', 'member', 'member', null],
    ['ARM', '2022-11-23', 'member', 'member', null],
    ['ARM', '2024-02-21', 'member', 'member', null],
    ['ARM', '2024-02-22', 'frozen', 'member', 'frozen'],
    ['ARM', '2024-03-01', 'frozen', 'member', 'frozen'],
    ['BLR', '1993-12-30', 'other', null, null],
    ['BLR', '1993-12-31', 'signatory', 'signatory', null],
    ['UZB', '1995-01-01', 'member', 'member', null],
    ['UZB', '2000-01-01', 'former', null, null],
    ['UZB', '2008-01-01', 'member', 'member', null],
    ['UZB', '2012-07-01', 'frozen', 'member', 'suspended'],
    ['UZB', '2012-12-19', 'former', 'withdrawn', null],
    ['UZB', '2013-01-01', 'former', 'withdrawn', null],
    ['AZE', '1998-01-01', 'member', 'member', null],
    ['AZE', '1999-04-19', 'member', 'member', null],
    ['AZE', '1999-04-20', 'former', null, null],
    ['GEO', '2026-01-01', 'former', null, null],
    ['SRB', '2012-12-31', 'other', null, null],
    ['SRB', '2020-01-01', 'observer', 'observer', null],
    ['AFG', '2014-01-01', 'observer', 'observer', null],
    ['AFG', '2026-01-01', 'other', null, null],
    ['RUS', '2026-06-07', 'member', 'member', null],
    ['UKR', '2022-11-23', 'other', null, null],
  ])('finds %s on %s to be %s', (state, on, status, legal, declared) => {
    const standing = standingOn(state, spells, day(on));
    expect([standing.status, standing.legal?.status ?? null, standing.declared?.status ?? null]).toEqual([
      status,
      legal,
      declared,
    ]);
  });

  it('counts the members that each period had', () => {
    const members = (on: string) =>
      [...dataset.states.keys()].filter((state) =>
        ['member', 'frozen'].includes(standingOn(state, spells, day(on)).status),
      ).length;
    expect(
      ['1994-05-01', '1999-05-01', '2003-10-01', '2007-01-01', '2013-01-01', '2026-06-07'].map(members),
    ).toEqual([9, 6, 6, 7, 6, 6]);
  });
});

describe(inForce, () => {
  const spell = spells.find(({ id }) => id.startsWith('aze-legal-member')) as Spell;

  it('begins on its first day and has ended on its last', () => {
    expect(inForce(spell, day('1994-04-19'))).toBe(false);
    expect(inForce(spell, day('1994-04-20'))).toBe(true);
    expect(inForce(spell, day('1999-04-19'))).toBe(true);
    expect(inForce(spell, day('1999-04-20'))).toBe(false);
  });
});
