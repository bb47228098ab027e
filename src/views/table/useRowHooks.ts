import type { RecordKind } from '../../domain/ids';
import { setHover } from '../useHover';
import { useLens } from '../useLens';
import type { RowHooks } from './DataTable';

/** What every row says of itself, and the linked hover. */
export function useRowHooks(): (id: string, kind: RecordKind, more?: RowHooks) => RowHooks {
  const { emphasis } = useLens();
  return (id, kind, more = {}) => ({
    'data-id': id,
    'data-kind': kind,
    'data-selected': emphasis.related.has(id) || undefined,
    'data-chosen': emphasis.focus === id || undefined,
    onPointerEnter: () => setHover(id),
    onPointerLeave: () => setHover(null),
    ...more,
  });
}
