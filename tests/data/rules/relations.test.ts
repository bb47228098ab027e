import { describe } from 'vitest';
import { checkRelations } from '../../../data/checks/rules/relations';
import { proveRule } from './smallRecord';

describe(checkRelations, () => {
  proveRule(
    checkRelations,
    [
      [
        'an event that is part of itself',
        (r) => (r.events[0].relations = [{ kind: 'partOf', event: 'meeting' }]),
        'events.json meeting, relations.0.event: the event itself',
      ],
      [
        'an answer to what comes later',
        (r) => {
          r.events[1].date = '2000-12-31';
          r.events.reverse();
        },
        'events.json parade, relations.0.event: a later event, of 2001-01-01',
      ],
    ],
    [
      [
        'a part of what comes later',
        (r) => {
          r.events[1].date = '2000-12-31';
          r.events[1].relations[0].kind = 'partOf';
          r.events.reverse();
        },
      ],
    ],
  );
});
