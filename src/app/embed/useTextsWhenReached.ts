import { useEffect } from 'react';
import { type Wants, WORDS } from '../wants';

const REACHES = ['pointerover', 'touchstart', 'focusin'] as const;

/** Sends for the words behind the marks when a reader first comes to the frame: the picture does without them. */
export function useTextsWhenReached(onWant: (wants: Wants) => void): void {
  useEffect(() => {
    const done = new AbortController();
    const reached = () => {
      done.abort();
      onWant(WORDS);
    };
    for (const reach of REACHES)
      document.addEventListener(reach, reached, { passive: true, signal: done.signal });
    return () => done.abort();
  }, [onWant]);
}
