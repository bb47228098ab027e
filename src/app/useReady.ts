import { useEffect } from 'react';
import { afterPaint, declareReady, markFirstPicture } from './marks';

/** Marks, once each, when the first picture stands and when everything visible is drawn and live. */
export function useReady(firstPicture: boolean, ready: boolean): void {
  useEffect(() => {
    if (firstPicture) afterPaint(markFirstPicture);
  }, [firstPicture]);
  useEffect(() => {
    if (ready) afterPaint(declareReady);
  }, [ready]);
}
