import { useEffect, useState } from 'react';
import { forgetWidths } from './measureText';

/** Counts up when faces arrive, so that what was measured in a stand-in is measured again. */
export function useFontsReady(): number {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const { fonts } = document;
    if (!fonts) return;
    const again = () => {
      forgetWidths();
      setRound((now) => now + 1);
    };
    fonts.addEventListener('loadingdone', again);
    return () => fonts.removeEventListener('loadingdone', again);
  }, []);
  return round;
}
