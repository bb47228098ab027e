import type { AllianceEvent } from '../../domain/allianceEvent';
import type { Dataset } from '../../domain/dataset';
import type { DayNumber } from '../../domain/partialDate';
import { selectEventsNear } from '../../state/selectors';

/** Days before and after the cursor whose events are on the map. */
const NEAR_DAYS = 45;

export interface NearEvents {
  /** In view and near the cursor, the event that the map is about first, then nearest first. */
  events: readonly AllianceEvent[];
  /** The event that the map is about: the chosen one, or the one of this very day. */
  chosen: AllianceEvent | null;
}

interface Given {
  dataset: Dataset;
  /** In view. */
  events: readonly AllianceEvent[];
  cursor: DayNumber;
  focus: string | null;
  headline: AllianceEvent | null;
}

/** Events that the map marks. The chosen one is always among them, whatever the filters say. */
export function selectNear({ dataset, events: inView, cursor, focus, headline }: Given): NearEvents {
  const focused =
    focus === null ? null : dataset.events.get(dataset.statements.get(focus)?.occasion ?? focus);
  const near = selectEventsNear(inView, cursor, NEAR_DAYS).filter(({ places }) => places.length > 0);
  const chosen = focused ?? near.find(({ id }) => id === headline?.id) ?? null;
  const events = chosen ? [chosen, ...near.filter(({ id }) => id !== chosen.id)] : near;
  return { events, chosen };
}
