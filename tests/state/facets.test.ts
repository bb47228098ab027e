import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/domain/allianceEvent';
import { POSITIONS, STANCES } from '../../src/domain/stance';
import { countFacet } from '../../src/state/facets';
import { createSearch } from '../../src/state/search';
import { selectRecords } from '../../src/state/selectors';
import { DEFAULT_VIEW, FACETS, type Facet, type View } from '../../src/state/view';
import { CLAIMS, ORGANISATIONS, PEOPLE, STATES, smallRecord } from './smallRecord';

const ACTORS = [...STATES, ...PEOPLE, ...ORGANISATIONS];
const VALUES: Record<Facet, readonly string[]> = {
  category: CATEGORIES.slice(0, 3),
  state: STATES,
  actor: ACTORS,
  claim: CLAIMS,
  stance: STANCES.map(String),
};

const some = <T>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const year = fc.constantFrom('1992', '2010', '2020-05', '2022', '2022-11-23', '2024');
const EVENT_IDS = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5'];

const anyRecord = fc
  .tuple(
    fc.tuple(
      ...EVENT_IDS.map((id) =>
        fc.record({
          id: fc.constant(id),
          date: year,
          category: fc.constantFrom(...VALUES.category),
          participants: some(ACTORS),
          places: some(STATES, 1),
        }),
      ),
    ),
    fc.array(
      fc.record({
        speaker: fc.constantFrom(...PEOPLE, ...ORGANISATIONS),
        for: fc.constantFrom(...STATES),
        // One occasion is missing from the record, as when its file could not be read.
        occasion: fc.constantFrom(...EVENT_IDS, 'e-unread'),
        date: year,
        positions: fc.array(fc.tuple(fc.constantFrom(...CLAIMS), fc.constantFrom(...POSITIONS)), {
          maxLength: 2,
        }),
        attitudes: fc.array(fc.tuple(fc.constantFrom(...ACTORS, ...CLAIMS), fc.constantFrom(...STANCES)), {
          maxLength: 2,
        }),
        paraphrase: fc.constantFrom('Yes to peace.', 'No word of it.', 'Peace, no.'),
      }),
      { maxLength: 10 },
    ),
  )
  .map(([events, statements]) =>
    smallRecord(
      events,
      statements.map((statement, i) => ({ id: `s${i}`, ...statement })),
    ),
  );

const anyFilters: fc.Arbitrary<View> = fc
  .record({
    category: some(VALUES.category),
    state: some(STATES),
    actor: some(ACTORS),
    claim: some(CLAIMS),
    stance: some(VALUES.stance),
    q: fc.constantFrom('', '', 'peace', 'no', 'happened'),
    from: fc.option(year, { nil: null }),
    to: fc.option(year, { nil: null }),
  })
  .map((filters) => ({ ...DEFAULT_VIEW, ...filters }));

describe(countFacet, () => {
  test('gives for each value what is shown when the facet holds it alone', () => {
    fc.assert(
      fc.property(anyRecord, anyFilters, fc.constantFrom(...FACETS), (dataset, view, facet) => {
        const search = createSearch(dataset);
        const counts = countFacet(dataset, view, facet, search);
        for (const value of VALUES[facet]) {
          const shown = selectRecords(dataset, { ...view, [facet]: [value] }, search);
          expect({ value, ...(counts.get(value) ?? { events: 0, statements: 0 }) }).toEqual({
            value,
            events: shown.events.length,
            statements: shown.statements.length,
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('does not depend on what the facet itself holds', () => {
    fc.assert(
      fc.property(anyRecord, anyFilters, fc.constantFrom(...FACETS), (dataset, view, facet) => {
        expect(countFacet(dataset, view, facet, null)).toEqual(
          countFacet(dataset, { ...view, [facet]: [] }, facet, null),
        );
      }),
    );
  });

  test('lists what occurs in the record even where nothing of it would be shown', () => {
    const counts = countFacet(smallRecord(), { ...DEFAULT_VIEW, state: ['RUS'] }, 'category', null);
    expect(counts.get('treaty')).toEqual({ events: 1, statements: 0 });
    expect(counts.get('conflict')).toEqual({ events: 0, statements: 0 });
    expect(counts.has('exercise')).toBe(false);
  });
});
