import { useEffect, useState } from 'react';
import { useLens } from '../../views/useLens';

/** Fills the screen with the embed, where the page around allows it; nothing where it doesn't. */
export function FullScreenButton() {
  const { messages } = useLens();
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const turn = async () => {
    try {
      if (full) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      // Refused after all: the frame stays as it is.
    }
  };
  const label = full ? messages.embed.leaveFullScreen : messages.embed.fullScreen;
  return (
    <button
      type="button"
      className="embed-full"
      aria-label={label}
      title={label}
      aria-pressed={full}
      onClick={turn}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={full ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4' : 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4'}
        />
      </svg>
    </button>
  );
}
