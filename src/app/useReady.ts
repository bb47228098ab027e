import { useEffect } from 'react';
import { afterPaint, declareReady, markOnce } from './marks';

/** Marks, once each, when the first picture stands and when everything visible is drawn and live. */
export function useReady(firstPicture: boolean, ready: boolean): void {
  useEffect(() => {
    if (firstPicture) afterPaint(() => markOnce('allyscope:first-picture'));
  }, [firstPicture]);
  useEffect(() => {
    if (ready) afterPaint(declareReady);
  }, [ready]);
}
