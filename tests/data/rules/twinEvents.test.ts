import { describe } from 'vitest';
import { checkTwinEvents } from '../../../data/checks/rules/twinEvents';
import { proveRule } from './smallRecord';

describe(checkTwinEvents, () => {
  proveRule(
    checkTwinEvents,
    [
      [
        'an event told twice',
        (r) => (r.events[1].title = 'The leaders meet at Yerevan'),
        'events.json parade, title: says nearly the same as “meeting”, of the same day',
      ],
    ],
    [
      [
        'the like on another day',
        (r) => {
          r.events[1].title = r.events[0].title;
          r.events[1].date = '2001-01-02';
        },
      ],
      [
        'the like elsewhere, by others',
        (r) => {
          r.events[1].title = r.events[0].title;
          r.events[1].participants = [{ actor: 'RUS', role: 'host' }];
        },
      ],
    ],
  );
});
