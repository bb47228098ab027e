import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../../data/build/readEdtf';
import { findFolders, readFolder } from '../../../data/build/readFolder';
import { standingOn } from '../../../src/domain/member';
import { parseWhole } from '../../../src/domain/parseWhole';
import { readPlainDate } from '../../../src/domain/partialDate';
import { en } from '../../../src/i18n/messages/en';
import { tellStanding } from '../../../src/views/map/tellStanding';

const folder = findFolders('data').find((path) => path.endsWith('csto')) ?? '';
const { dataset } = parseWhole(readFolder(folder), readEdtf);

function told(state: string, day: string): string {
  const spells = dataset?.spells ?? [];
  const date = readPlainDate(day)?.earliest ?? 0;
  return tellStanding(standingOn(state, spells, date), spells, date, en);
}

describe(tellStanding, () => {
  it.each([
    ['ARM', '1993-06-01', 'Signatory since 15 May 1992, treaty not yet in force'],
    ['ARM', '2022-11-23', 'Member in law since 20 April 1994'],
    [
      'ARM',
      '2024-06-01',
      'Member in law since 20 April 1994; participation frozen by its own word since 22 February 2024',
    ],
    ['GEO', '2022-11-23', 'Former member, until 20 April 1999'],
    ['UZB', '2003-01-01', 'Former member, until 20 April 1999'],
    ['UZB', '2009-01-01', 'Member in law since about 16 August 2006'],
    ['UZB', '2022-11-23', 'Former member, until 19 December 2012'],
    ['SRB', '2022-11-23', 'Its parliament is an observer in the assembly since 2013'],
    ['UKR', '2022-11-23', 'Not a member'],
  ])('tells of %s on %s: %s', (state, day, words) => {
    expect(told(state, day)).toBe(words);
  });
});
