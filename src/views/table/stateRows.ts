import type { Dataset } from '../../domain/dataset';
import type { Spell, Standing, State, Status } from '../../domain/member';
import type { View } from '../../state/view';

export interface StateRow {
  state: State;
  status: Status;
  legal: Spell | null;
  declared: Spell | null;
}

/** States by name with their standing, only those chosen where a filter chooses some. */
export function stateRows(
  dataset: Pick<Dataset, 'states'>,
  view: Pick<View, 'state'>,
  standings: ReadonlyMap<string, Standing>,
  lang = 'en',
): StateRow[] {
  return [...dataset.states.values()]
    .filter(({ id }) => view.state.length === 0 || view.state.includes(id))
    .map((state) => {
      const standing = standings.get(state.id);
      return {
        state,
        status: standing?.status ?? 'other',
        legal: standing?.legal ?? null,
        declared: standing?.declared ?? null,
      };
    })
    .sort((a, b) => a.state.names.primary.localeCompare(b.state.names.primary, lang));
}
