import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllianceEvent } from '../../../src/domain/allianceEvent';
import { RELATION_KINDS } from '../../../src/domain/allianceEvent';
import { type EventLink, eventLinksOf } from '../../../src/views/detail/eventLinksOf';

type Relation = [kind: (typeof RELATION_KINDS)[number], event: string];

function record(relations: Record<string, Relation[]>) {
  const events = Object.entries(relations).map(
    ([id, list], day) =>
      ({
        id,
        date: { earliest: day },
        relations: list.map(([kind, event]) => ({ kind, event })),
      }) as unknown as AllianceEvent,
  );
  return { events: new Map(events.map((event) => [event.id as string, event])) };
}
const told = (links: ReturnType<typeof eventLinksOf>) =>
  links.map(({ link, events }) => [link, events.map(({ id }) => id)]);

describe(eventLinksOf, () => {
  const war = record({
    war: [],
    truce: [['responseTo', 'war']],
    talks: [
      ['causedBy', 'truce'],
      ['partOf', 'war'],
      ['related', 'truce'],
    ],
  });

  it('tells what an event names', () => {
    expect(told(eventLinksOf(war, 'talks'))).toEqual([
      ['partOf', ['war']],
      ['causedBy', ['truce']],
    ]);
  });

  it('tells what names an event, the other way round', () => {
    expect(told(eventLinksOf(war, 'war'))).toEqual([
      ['includes', ['talks']],
      ['answeredBy', ['truce']],
    ]);
    expect(told(eventLinksOf(war, 'truce'))).toEqual([
      ['responseTo', ['war']],
      ['ledTo', ['talks']],
    ]);
  });

  it('leaves out itself and what the record lacks', () => {
    const odd = record({
      a: [
        ['related', 'a'],
        ['partOf', 'gone'],
      ],
    });
    expect(eventLinksOf(odd, 'a')).toEqual([]);
    expect(eventLinksOf(odd, 'gone').map(({ link }) => link)).toEqual(['includes']);
  });

  it('is told from both ends, and each event once', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const relation = fc.tuple(fc.constantFrom(...RELATION_KINDS), fc.constantFrom(...names));
    const graph = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.array(relation, { maxLength: 3 })])),
    );
    fc.assert(
      fc.property(graph, (relations) => {
        const all = record(relations as Record<string, Relation[]>);
        const linked = (id: string) =>
          eventLinksOf(all, id).flatMap(({ events }) => events.map((e) => e.id as string));
        for (const a of names) {
          expect(new Set(linked(a)).size).toBe(linked(a).length);
          for (const b of linked(a)) expect(linked(b)).toContain(a);
        }
      }),
    );
  });

  it('has the inverse of each relation', () => {
    const inverse: [Relation[0], EventLink][] = [
      ['partOf', 'includes'],
      ['causedBy', 'ledTo'],
      ['responseTo', 'answeredBy'],
      ['related', 'related'],
    ];
    for (const [kind, link] of inverse) {
      expect(told(eventLinksOf(record({ a: [], b: [[kind, 'a']] }), 'a'))).toEqual([[link, ['b']]]);
    }
  });
});
