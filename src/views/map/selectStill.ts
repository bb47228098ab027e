import type { Dataset } from '../../domain/dataset';
import type { Standing } from '../../domain/member';
import type { DayNumber } from '../../domain/partialDate';
import { type Emphasis, emphasise } from '../../state/emphasis';
import { selectCursor, selectHeadlineEvent, selectRecords, selectStandings } from '../../state/selectors';
import type { View } from '../../state/view';
import { type NearEvents, selectNear } from './selectNear';

export interface StillSubject {
  cursor: DayNumber;
  /** Of every state on the cursor's day. */
  standings: ReadonlyMap<string, Standing>;
  emphasis: Emphasis;
  near: NearEvents;
}

/** What a still of the map is about. Filters count; the search, which needs its index, does not. */
export function selectStill(dataset: Dataset, view: View): StillSubject {
  const cursor = selectCursor(dataset, view);
  const { events } = selectRecords(dataset, view, null);
  const headline = selectHeadlineEvent(dataset, view.focus, cursor);
  return {
    cursor,
    standings: selectStandings(dataset, cursor),
    emphasis: emphasise(dataset, view.focus),
    near: selectNear({ dataset, events, cursor, focus: view.focus, headline }),
  };
}
