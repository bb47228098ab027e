import { describe } from 'vitest';
import { checkFigures } from '../../../data/checks/rules/figures';
import { proveRule } from './smallRecord';

describe(checkFigures, () => {
  proveRule(checkFigures, [
    [
      'a figure without a number',
      (r) => delete r.facilities[0].figures[0].text,
      'facilities.json base, figures.0: a figure without one',
    ],
    [
      'a range the wrong way round',
      (r) => (r.organisations[1].figures[0].max = 9),
      'organisations.json pact, figures.0.max: less than “min”',
    ],
    [
      'fewer than none',
      (r) => (r.events[0].figures[0].min = -1),
      'events.json meeting, figures.0.min: less than nothing',
    ],
  ]);
});
