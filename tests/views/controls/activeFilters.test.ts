import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { clearFilters } from '../../../src/state/transitions';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { activeFilters, valueName } from '../../../src/views/controls/activeFilters';
import { anyView } from '../../state/anyView';
import { smallRecord } from '../../state/smallRecord';

const dataset = smallRecord();
const labels = (part: Partial<View>) =>
  activeFilters(dataset, { ...DEFAULT_VIEW, ...part }, en).map(({ label }) => label);

describe(activeFilters, () => {
  test('names what is chosen by its short name, in the order of the facets', () => {
    expect(
      labels({
        state: ['ARM'],
        category: ['summit'],
        actor: ['org-csto'],
        claim: ['claim-duty'],
        stance: ['-2'],
      }),
    ).toEqual(['Summits', 'Armenia', 'CSTO', 'CSTO met its duty', 'Reject −−']);
    expect(labels({ q: 'duty', from: '2020', to: '2024' })).toEqual(['“duty”', '2020–2024']);
  });

  test.each([
    ['2020', '2024', '2020–2024'],
    ['2020-01-01', '2024-12-31', '2020–2024'],
    ['2022', '2022', '2022'],
    ['2022-09-01', '2023-02-28', 'Sept 2022 – Feb 2023'],
    ['2022-11', '2022-11', 'Nov 2022'],
    ['2022-11-20', '2022-11-26', '20 Nov 2022 – 26 Nov 2022'],
    ['2020', null, 'from 2020'],
    [null, '2010', 'until 2010'],
  ])('says the window from %s to %s as %s', (from, to, label) => {
    expect(labels({ from, to })).toEqual([label]);
  });

  test('shows an id that the record does not know as it is', () => {
    expect(labels({ state: ['XXX'], category: ['constructor'] })).toEqual(['constructor', 'XXX']);
    expect(valueName(dataset, en, 'stance', 'toString')).toBe('toString');
  });

  test('is empty just when there is nothing to clear', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(activeFilters(dataset, clearFilters(view), en)).toEqual([]);
      }),
    );
  });

  test('taken away one by one, in any order, leave what clearing all leaves', () => {
    fc.assert(
      fc.property(anyView, fc.infiniteStream(fc.nat()), (view, picks) => {
        let now = view;
        let left = activeFilters(dataset, now, en);
        expect(new Set(left.map(({ key }) => key)).size).toBe(left.length);
        for (const pick of picks) {
          const one = left[pick % left.length];
          if (!one) break;
          now = one.remove(now);
          const after = activeFilters(dataset, now, en);
          expect(after.map(({ key }) => key)).toEqual(
            left.filter(({ key }) => key !== one.key).map(({ key }) => key),
          );
          left = after;
        }
        expect(now).toEqual(clearFilters(view));
      }),
      { numRuns: 40 },
    );
  });
});
