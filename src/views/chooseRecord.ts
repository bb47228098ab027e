import type { Dataset } from '../domain/dataset';
import { setFocus, setFocusAt, type Transition } from '../state/transitions';

/** The step that choosing a record from a text takes: what has a date brings the cursor to its first day. */
export function chooseRecord(dataset: Dataset, id: string): Transition {
  const dated = dataset.events.get(id) ?? dataset.statements.get(id);
  return dated ? setFocusAt(id, dated.date.earliest) : setFocus(id);
}
