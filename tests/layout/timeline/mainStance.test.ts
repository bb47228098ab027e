import { describe, expect, test } from 'vitest';
import { mainStanceOf } from '../../../src/layout/timeline/mainStance';
import { plain, statementOn } from './anyRecords';

const said = (stances: number[]) => statementOn('s', plain('2022-11-23'), stances);

describe(mainStanceOf, () => {
  test.each([
    [[0, 1, -2], -2],
    [[1, -1], 1],
    [[0], 0],
  ])('of %j it is the strongest, the first of equals: %i', (stances, main) => {
    expect(mainStanceOf(said(stances))?.stance).toBe(main);
  });
  test('without attitudes the position on a claim speaks', () => {
    const statement = said([]);
    statement.coding.positions.push({ claim: 'c', position: 'disagree' });
    expect(mainStanceOf(statement)).toEqual({ stance: -1, target: 'c', condition: null });
  });
  test('what is not coded is not neutral', () => {
    expect(mainStanceOf(said([]))).toBeNull();
  });
});
