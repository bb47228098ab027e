import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { countFacet } from '../../../src/state/facets';
import { DEFAULT_VIEW, type Facet, type View } from '../../../src/state/view';
import { facetOptions } from '../../../src/views/controls/facetOptions';
import { smallRecord } from '../../state/smallRecord';

const dataset = smallRecord();
const options = (facet: Facet, part: Partial<View> = {}) => {
  const view = { ...DEFAULT_VIEW, ...part };
  return facetOptions(dataset, en, facet, countFacet(dataset, view, facet, null), view[facet]);
};
const names = (facet: Facet, part?: Partial<View>) => options(facet, part).map(({ name }) => name);

describe(facetOptions, () => {
  test('gives what shows most first, then by name', () => {
    expect(names('category')).toEqual(['Summits', 'Membership', 'Conflict', 'Treaties']);
  });

  test('lists states apart from people and organisations', () => {
    expect(options('state').map(({ value }) => value)).toEqual(['ARM', 'BLR', 'RUS']);
    expect(options('actor').every(({ value }) => !dataset.states.has(value))).toBe(true);
    expect(options('actor').map(({ value }) => value)).toContain('lukashenko');
  });

  test('keeps stances in their order, without their codes, which are drawn', () => {
    expect(names('stance')).toEqual(['Support', 'Neutral', 'Criticise', 'Reject']);
  });

  test('keeps what is chosen, also where nothing shows it or the record does not know it', () => {
    const chosen = options('category', { category: ['exercise', 'nonsense'], state: ['RUS'] });
    expect(
      chosen
        .filter((option) => option.chosen)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['exercise', 'nonsense']);
    expect(chosen.find(({ value }) => value === 'nonsense')?.count).toEqual({ events: 0, statements: 0 });
  });

  test('is found by its names in other scripts', () => {
    expect(options('actor').find(({ value }) => value === 'lukashenko')?.names).toContain(
      'Александр Лукашенко',
    );
  });
});
