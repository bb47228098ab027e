import type { AllianceEvent, Role } from '../../domain/allianceEvent';
import type { ActorId } from '../../domain/ids';

/** Those who took part, by role, in the order in which roles and actors first come in the record. */
export function groupByRole(
  participants: AllianceEvent['participants'],
): { role: Role; actors: ActorId[] }[] {
  const groups = new Map<Role, ActorId[]>();
  for (const { actor, role } of participants) {
    const actors = groups.get(role) ?? [];
    if (!actors.includes(actor)) actors.push(actor);
    groups.set(role, actors);
  }
  return [...groups].map(([role, actors]) => ({ role, actors }));
}
