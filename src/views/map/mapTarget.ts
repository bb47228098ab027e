/** What lies under a pointer or has the focus. */
export interface MapTarget {
  kind: 'state' | 'mark';
  /** A state's id, or the key of a mark. */
  id: string;
  /** The record it stands for. */
  record: string;
}

/** The state or mark that an element of the drawing belongs to; null on the sea. */
export function mapTarget(element: EventTarget): MapTarget | null {
  const mark = element instanceof Element && element.closest('[data-mark],[data-hit],[data-id]');
  if (!mark) return null;
  const id = mark.getAttribute('data-id') ?? mark.getAttribute('data-hit') ?? '';
  const key = mark.getAttribute('data-mark');
  return key === null ? { kind: 'state', id, record: id } : { kind: 'mark', id: key, record: id };
}
