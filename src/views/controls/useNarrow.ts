import { useSyncExternalStore } from 'react';

/** Below this the page shows one lens at a time. */
const PHONE = '(max-width: 699px)';

function subscribe(changed: () => void): () => void {
  const list = matchMedia(PHONE);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** Whether the page is laid out as on a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(PHONE).matches,
    () => false,
  );
}
