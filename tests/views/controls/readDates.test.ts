import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectExtent, selectWindow } from '../../../src/state/selectors';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { decodeView, encodeView } from '../../../src/state/viewCodec';
import { readDates } from '../../../src/views/controls/readDates';
import { smallRecord } from '../../state/smallRecord';

const dataset = smallRecord();
const extent = selectExtent(dataset);
const read = (from: string, to: string, t = '') => readDates({ from, to, t }, extent);

describe(readDates, () => {
  test('takes years, months and days, and nothing for nothing', () => {
    expect(read('2020', '2022-02', ' 2022-11-23 ')).toEqual({
      dates: { from: '2020', to: '2022-02', t: '2022-11-23' },
    });
    expect(read('', '')).toEqual({ dates: { from: null, to: null, t: null } });
  });

  test.each(['2022-13', '2022-02-30', '22', '23 November 2022', '2022/11', '2022-11-23/2022-11-24'])(
    'says that “%s” is not a date',
    (text) => {
      expect(read(text, '')).toEqual({ faults: { from: 'bad' } });
      expect(read('', '', text)).toEqual({ faults: { t: 'bad' } });
    },
  );

  test('says what lies outside of the record, and a window the wrong way round', () => {
    expect(read('1950', '2040')).toEqual({ faults: { from: 'outside', to: 'outside' } });
    expect(read('2024', '2020')).toEqual({ faults: { to: 'backwards' } });
    expect(read('2022-06', '2022')).toHaveProperty('dates');
  });

  test('what it takes is a view that a link restores, with a window inside the record', () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.integer({ min: 1985, max: 2030 }).map(String),
      fc.stringMatching(/^(19|20)\d\d-[01]\d(-[0-3]\d)?$/),
    );
    fc.assert(
      fc.property(typed, typed, typed, (from, to, t) => {
        const result = read(from, to, t);
        if ('faults' in result) return;
        const view = { ...DEFAULT_VIEW, ...result.dates };
        expect(decodeView(encodeView(view))).toEqual(view);
        const window = selectWindow(dataset, view);
        expect(window.from).toBeLessThanOrEqual(window.to);
      }),
      { numRuns: 500 },
    );
  });
});
