import { useEffect } from 'react';

/** Marks, once each, when the first picture stands and when everything visible is drawn and live. */
export function useReady(firstPicture: boolean, ready: boolean): void {
  useEffect(() => {
    if (firstPicture) afterPaint(() => markOnce('allyscope:first-picture'));
  }, [firstPicture]);
  useEffect(() => {
    if (!ready) return;
    afterPaint(() => {
      markOnce('allyscope:ready');
      document.documentElement.dataset.ready = '1';
    });
  }, [ready]);
}

function markOnce(name: string): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}

/** The second frame begins when the first has been painted. A hidden page has no frames, so it waits for being seen. */
function afterPaint(done: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(done));
}
