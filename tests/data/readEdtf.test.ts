import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '../../data/build/readEdtf';
import { isoDay, OPEN_END } from '../../src/domain/partialDate';

describe(readEdtf, () => {
  it.each([
    ['2021-05~', '2021-05-01', '2021-05-31', 'month', 'soft soft'],
    ['1999?', '1999-01-01', '1999-12-31', 'year', 'soft soft'],
    ['2001-01-05%', '2001-01-05', '2001-01-05', 'day', 'soft soft'],
    ['2022-01-06/2022-01-19', '2022-01-06', '2022-01-19', 'day', 'sharp sharp'],
    ['1998-12/1999-03-01~', '1998-12-01', '1999-03-01', 'month', 'sharp soft'],
    ['2024-04-17~/2024-06-12', '2024-04-17', '2024-06-12', 'day', 'soft sharp'],
    ['2008/2009-06', '2008-01-01', '2009-06-30', 'year', 'sharp sharp'],
  ])('reads %s', (text, first, last, precision, ends) => {
    const date = readEdtf(text);
    if (!date) throw new Error('not read');
    expect([isoDay(date.earliest), isoDay(date.latest), date.precision]).toEqual([first, last, precision]);
    expect(`${date.softStart ? 'soft' : 'sharp'} ${date.softEnd ? 'soft' : 'sharp'}`).toBe(ends);
    expect(date.interval).toBe(text.includes('/'));
    expect(date.open).toBe(false);
  });

  it('tells an interval that goes on from one whose end is unknown', () => {
    expect(readEdtf('2024-02-22/..')).toMatchObject({ latest: OPEN_END, open: true, softEnd: false });
    expect(readEdtf('2024-02-22/')).toMatchObject({ latest: OPEN_END, open: true, softEnd: true });
  });

  it.each([
    '2022-02-30',
    '2022-13',
    '199X',
    '2001-21',
    '2001-21/2002',
    '2001/2002-23',
    'Y17000',
    '[1999,2000]',
    '-0500',
    '0999',
    '../2001',
    '/2001',
    '2022-01-19/2022-01-06',
    '2022-01-06T10:00:00Z',
    'yesterday',
    '',
  ])('does not read “%s”', (text) => expect(readEdtf(text)).toBeNull());

  it('never throws, and never ends before it begins', () => {
    const near = fc.stringMatching(/^[0-9/.~?%X-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const date = readEdtf(text);
        if (date) expect(date.earliest).toBeLessThanOrEqual(date.latest);
      }),
    );
  });
});
