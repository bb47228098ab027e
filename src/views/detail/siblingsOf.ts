import type { Dataset } from '../../domain/dataset';
import type { RecordKind } from '../../domain/ids';
import type { Selection } from '../../state/selectors';

/**
 * Ids that one steps through from a record to the next of its kind: those in the present selection, and the record
 * itself where it stands outside of it; all votes and facilities. Events, statements and votes by date, all others by name.
 */
export function siblingsOf(
  dataset: Dataset,
  selection: Pick<Selection, 'events' | 'statements'>,
  kind: RecordKind,
  id: string,
): string[] {
  if (kind === 'event') return keep([...dataset.events.keys()], idsOf(selection.events), id);
  if (kind === 'statement') return keep([...dataset.statements.keys()], idsOf(selection.statements), id);
  if (kind === 'state') {
    const named = [...dataset.states.values()].map((state) => ({ id: state.id, name: state.names.primary }));
    return keep(byName(named), new Set(dataset.spells.map(({ state }) => state)), id);
  }
  if (kind === 'ballot') return [...dataset.ballots.keys()];
  if (kind === 'facility') return byName([...dataset.facilities.values()]);
  if (kind === 'claim') {
    const named = [...dataset.claims.values()].map((claim) => ({ id: claim.id, name: claim.label }));
    const taken = selection.statements.flatMap((s) => s.coding.positions.map(({ claim }) => claim));
    return keep(byName(named), new Set(taken), id);
  }
  const actors = kind === 'person' ? dataset.people : dataset.organisations;
  const named = [...actors.values()].map((actor) => ({ id: actor.id, name: actor.names.primary }));
  return keep(byName(named), new Set(selection.statements.map(({ speaker }) => speaker as string)), id);
}

function keep(ids: readonly string[], chosen: ReadonlySet<string>, id: string): string[] {
  return ids.filter((each) => each === id || chosen.has(each));
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

function byName(named: { id: string; name: string }[]): string[] {
  return named
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
