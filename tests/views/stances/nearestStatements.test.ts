import { describe, expect, test } from 'vitest';
import { dayNumber, readPlainDate } from '../../../src/domain/partialDate';
import { nearestStatements } from '../../../src/views/stances/nearestStatements';

const on = (edtf: string) => {
  const date = readPlainDate(edtf);
  if (!date) throw new Error(edtf);
  return { date };
};
const span = (from: [number, number, number], to: [number, number, number]) => ({
  from: dayNumber(...from) ?? 0,
  to: dayNumber(...to) ?? 0,
});

describe(nearestStatements, () => {
  test('keeps a date as precise as it is known, and counts those that share it', () => {
    const found = nearestStatements(
      [on('2022-01-01'), on('1999-03'), on('1999-03')],
      span([1995, 1, 1], [1996, 1, 1]),
    );
    expect(found?.date.edtf).toBe('1999-03');
    expect(found?.count).toBe(2);
  });

  test('takes the earlier of two that are equally near, whatever the order', () => {
    const list = [on('2020-01-09'), on('2020-01-03')];
    const window = span([2020, 1, 5], [2020, 1, 7]);
    expect(nearestStatements(list, window)?.date.edtf).toBe('2020-01-03');
    expect(nearestStatements([...list].reverse(), window)?.date.edtf).toBe('2020-01-03');
  });

  test('is null when nothing was said at all', () => {
    expect(nearestStatements([], span([2020, 1, 5], [2020, 1, 7]))).toBeNull();
  });
});
