import { describe } from 'vitest';
import { checkAttribution } from '../../../data/checks/rules/attribution';
import { proveRule } from './smallRecord';

describe(checkAttribution, () => {
  proveRule(
    checkAttribution,
    [
      [
        'the dead without a source',
        (r) => r.events[0].figures.push({ what: 'soldiers killed', min: 2, saidBy: 'The army' }),
        'events.json meeting, figures.1: notice: soldiers killed: no source of its own',
      ],
      [
        'troops counted by nobody',
        (r) => (r.facilities[0].figures[0].saidBy = 'Other counts'),
        'facilities.json base, figures.0.saidBy: notice: troops: said by nobody in particular',
      ],
    ],
    [
      [
        'vehicles without a source',
        (r) => r.events[0].figures.push({ what: 'vehicles', min: 2, saidBy: 'The army' }),
      ],
      [
        'what is unverified as a whole',
        (r) => (r.events[1].figures = [{ what: 'dead', min: 2, saidBy: 'The army' }]),
      ],
    ],
  );
});
