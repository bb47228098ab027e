import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/state/coverage';
import { smallRecord } from './smallRecord';

const said = (id: string, speaker: string, date: string) => ({
  id,
  speaker,
  date,
  for: 'ARM',
  occasion: 'e-summit',
});

describe(coverageOf, () => {
  const record = smallRecord(undefined, [
    said('s1', 'pashinyan', '2019-03'),
    said('s2', 'pashinyan', '2022'),
    said('s3', 'lukashenko', '2022-11-23'),
  ]);
  const coverage = coverageOf(record, [...record.statements.values()]);

  it('counts each statement once, by speaker, the most first', () => {
    expect(coverage.statements).toBe(3);
    expect(coverage.speakers).toEqual([
      { key: 'pashinyan', count: 2 },
      { key: 'lukashenko', count: 1 },
    ]);
  });

  it('has the years of silence between the first and the last', () => {
    expect(coverage.years.map(({ key, count }) => `${key}: ${count}`)).toEqual([
      '2019: 1',
      '2020: 0',
      '2021: 0',
      '2022: 2',
    ]);
  });

  it('knows languages only once the sources are read, and says where one isn’t known', () => {
    const cited = new Map([...record.statements].map(([id, s]) => [id, { ...s, sources: ['x', 'y'] }]));
    const sources = new Map([
      ['x', { id: 'x', type: 'webpage', publisher: 'X', tier: 'press', language: 'ru' } as const],
      ['y', { id: 'y', type: 'webpage', publisher: 'Y', tier: 'press' } as const],
    ]);
    const whole = { ...record, sources };
    expect(coverageOf(whole, [...cited.values()]).languages).toEqual([
      { key: 'ru', count: 3 },
      { key: 'und', count: 3 },
    ]);
    const unread = { ...whole, parts: new Set(['alliance', 'events', 'statements'] as const) };
    expect(coverageOf(unread, [...cited.values()]).languages).toBeNull();
  });

  it('is empty of an empty set', () => {
    expect(coverageOf(record, [])).toMatchObject({ statements: 0, speakers: [], years: [] });
  });
});
