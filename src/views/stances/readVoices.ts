import type { Dataset } from '../../domain/dataset';
import type { TwoMode } from '../../network/twoMode';
import { emphasise } from '../../state/emphasis';
import { selectCursor, selectRecords } from '../../state/selectors';
import type { View } from '../../state/view';
import { beadsOfDay, type Lit, litBeads } from './litBeads';
import { voicesOf } from './voicesOf';

/** All that a still of the voices draws from. */
export interface Voices {
  network: TwoMode;
  /** What goes with what is chosen. */
  lit: Lit;
  /** What is placed first: the same, or what was said on the cursor's day. */
  first: Lit;
  focus: string | null;
  cursor: number;
}

/** Who said what on which claim, by a view. */
export function readVoices(dataset: Dataset, view: View): Voices {
  const { statements } = selectRecords(dataset, view, null);
  const cursor = selectCursor(dataset, view);
  const emphasis = emphasise(dataset, view.focus);
  const network = voicesOf(dataset, statements, 'claims');
  const lit = litBeads(network, emphasis);
  const first = lit.beads.size > 0 ? lit : beadsOfDay(network, dataset.statements, cursor);
  return { network, lit, first, focus: emphasis.focus, cursor };
}
