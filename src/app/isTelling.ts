import type { View } from '../state/view';
import type { LoadedDataset } from './datasetQuery';

/** Whether there may be something to tell that Notices has the words for. */
export function isTelling({ focus }: View, { problems, missingVersion }: LoadedDataset): boolean {
  return focus !== null || missingVersion !== null || problems.length > 0;
}
