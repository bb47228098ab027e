import { describe } from 'vitest';
import { checkSecondLooks } from '../../../data/checks/rules/secondLooks';
import { proveRule } from './smallRecord';

describe(checkSecondLooks, () => {
  proveRule(
    checkSecondLooks,
    [
      [
        'a look after the newest release',
        (r) => (r.memberships[1].checked.on = '2026-01-02'),
        'memberships.json arm-two, checked.on: later than the newest release',
      ],
      [
        'a record confirmed by nothing',
        (r) => (r.events[0].checked = { on: '2025-12-31', outcome: 'confirmed' }),
        'events.json meeting, checked: confirmed by nothing',
      ],
    ],
    [
      [
        'a look that found nothing',
        (r) => (r.events[0].checked = { on: '2026-01-01', outcome: 'unconfirmed' }),
      ],
    ],
  );
});
