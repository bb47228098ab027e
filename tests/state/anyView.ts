import fc from 'fast-check';
import { isoDay } from '../../src/domain/partialDate';
import { STANCES } from '../../src/domain/stance';
import { cleanSearch } from '../../src/state/cleanSearch';
import {
  CHROMES,
  GESTURES,
  LANGUAGES,
  LENSES,
  MOTIONS,
  NETWORKS,
  THEMES,
  type View,
} from '../../src/state/view';

const LETTERS = [...'ABCxyz019_-'];
const id = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 96 });
/** Days from 1000 to 9999. */
const day = fc.integer({ min: -354_285, max: 2_932_896 }).map(isoDay);
const date = fc.oneof(
  day,
  day.map((iso) => iso.slice(0, 7)),
  day.map((iso) => iso.slice(0, 4)),
);
const ids = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { maxLength: 20 });
const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Any view that a reader, a host or a link can bring about; its window is the right way round. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    dataset: id,
    version: or(fc.string({ unit: fc.constantFrom(...'ABCxyz019.-'), minLength: 1, maxLength: 40 })),
    view: fc.constantFrom(...LENSES),
    t: or(date),
    from: or(date),
    to: or(date),
    focus: or(id),
    category: ids(id),
    state: ids(id),
    actor: ids(id),
    claim: ids(id),
    stance: ids(fc.constantFrom(...STANCES.map(String))),
    q: fc.string({ unit: 'binary', maxLength: 140 }).map(cleanSearch),
    coder: or(id),
    certain: fc.boolean(),
    network: fc.constantFrom(...NETWORKS),
    paint: fc.oneof(
      fc.constantFrom('membership', 'stance'),
      id.map((ballot) => `votes.${ballot}`),
    ),
    borders: or(id),
    story: or(id),
    step: or(fc.integer({ min: 1, max: 9999 })),
    lang: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEMES),
    chrome: fc.constantFrom(...CHROMES),
    motion: fc.constantFrom(...MOTIONS),
    gestures: or(fc.constantFrom(...GESTURES)),
    notify: fc.boolean(),
    origin: or(fc.constantFrom('https://example.org', 'https://news.example.am:8443')),
  })
  .map((view) =>
    view.from !== null && view.to !== null && view.from > view.to
      ? { ...view, from: view.to, to: view.from }
      : view,
  );
