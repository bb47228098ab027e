import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { ViewStore } from '../state/store';
import type { Playback } from '../views/useLens';

/** Plays and pauses; how it goes comes with the first play. */
export function usePlayback(store: ViewStore, dataset: Dataset, animate: boolean): Playback {
  const [playing, setPlaying] = useState(false);
  const pause = useCallback(() => setPlaying(false), []);
  const play = useCallback(() => setPlaying(true), []);

  useEffect(() => {
    if (!playing) return;
    let stop = () => {};
    let current = true;
    import('./runPlayback').then(
      ({ runPlayback }) => {
        if (current) stop = runPlayback(store, dataset, animate, pause);
      },
      () => setPlaying(false),
    );
    return () => {
      current = false;
      stop();
    };
  }, [playing, store, dataset, animate, pause]);

  return useMemo(() => ({ playing, play, pause }), [playing, play, pause]);
}
