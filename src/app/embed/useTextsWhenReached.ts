import { useEffect } from 'react';
import type { Wants } from '../wants';

const REACHES = ['pointerover', 'touchstart', 'focusin'] as const;
const TEXTS: Wants = { texts: true, statements: true, sources: false, annex: false };

/** Sends for the words behind the marks when a reader first comes to the frame: the picture does without them. */
export function useTextsWhenReached(onWant: (wants: Wants) => void): void {
  useEffect(() => {
    const done = new AbortController();
    const reached = () => {
      done.abort();
      onWant(TEXTS);
    };
    for (const reach of REACHES)
      document.addEventListener(reach, reached, { passive: true, signal: done.signal });
    return () => done.abort();
  }, [onWant]);
}
