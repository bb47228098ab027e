import type { AllianceEvent } from '../../domain/allianceEvent';

/** Whether an actor takes part in an event, or, for a state, whether it happens there. */
export function involves(event: Pick<AllianceEvent, 'participants' | 'places'>, id: string): boolean {
  return (
    event.participants.some(({ actor }) => actor === id) || event.places.some(({ state }) => state === id)
  );
}
