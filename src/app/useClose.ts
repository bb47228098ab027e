import { useCallback } from 'react';
import { setFocus } from '../state/transitions';
import { useLens } from '../views/useLens';

/** Un-chooses, and gives the keyboard back to the mark that was chosen. */
export function useClose(): () => void {
  const { view, go } = useLens();
  const { focus } = view;
  return useCallback(() => {
    go(setFocus(null));
    if (focus === null) return;
    document
      .querySelector<HTMLElement>(`[data-view] [data-id="${CSS.escape(focus)}"]`)
      ?.focus({ preventScroll: true });
  }, [focus, go]);
}
