import type { Dataset } from '../../domain/dataset';
import { type Spell, STATUSES, type Standing, type State, type Status } from '../../domain/member';
import type { DayNumber, PartialDate } from '../../domain/partialDate';
import type { View } from '../../state/view';

export interface StateRow {
  state: State;
  status: Status;
  legal: Spell | null;
  declared: Spell | null;
  /** First day of the standing; for a former member the day on which its membership ended. Null for none. */
  since: PartialDate | null;
}

/** States with their standing, members first, then by name, only those chosen where a filter chooses some. */
export function stateRows(
  dataset: Pick<Dataset, 'states' | 'spells'>,
  view: Pick<View, 'state'>,
  standings: ReadonlyMap<string, Standing>,
  day: DayNumber,
  lang = 'en',
): StateRow[] {
  return [...dataset.states.values()]
    .filter(({ id }) => view.state.length === 0 || view.state.includes(id))
    .map((state) => {
      const { status = 'other', legal = null, declared = null } = standings.get(state.id) ?? {};
      const decisive = status === 'frozen' ? (declared ?? legal) : legal;
      const since = decisive?.from ?? (status === 'former' ? leftOn(dataset, state.id, day) : null);
      return { state, status, legal, declared, since };
    })
    .sort(
      (a, b) =>
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        a.state.names.primary.localeCompare(b.state.names.primary, lang),
    );
}

/** When the last membership in law before a day ended. */
function leftOn({ spells }: Pick<Dataset, 'spells'>, state: string, day: DayNumber): PartialDate | null {
  return spells.reduce<PartialDate | null>((last, spell) => {
    const ended =
      spell.state === state && spell.track === 'legal' && spell.status === 'member' ? spell.to : null;
    if (!ended || ended.earliest > day) return last;
    return last && last.earliest > ended.earliest ? last : ended;
  }, null);
}
