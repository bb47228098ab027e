import { useEffect } from 'react';
import type { Theme } from '../state/view';
import { useMedia } from './useMedia';

/** Puts the theme in use on the root element: the reader's or host's choice, or the system's for `auto`. */
export function useTheme(theme: Theme): void {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const shown = theme === 'auto' ? (systemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset.theme = shown;
  }, [shown]);
}
