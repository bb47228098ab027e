import { useEffect, useState } from 'react';
import { useLens } from '../../views/useLens';

const OPENS_WITHIN_MS = 700;

interface Props {
  /** The link that was followed. */
  href: string;
  onClose: () => void;
}

/**
 * Frames may be forbidden to open pages, and say nothing of it. When a link was followed and the reader is still here,
 * its address is shown, to be copied by hand.
 */
export function LinkAddress({ href, onClose }: Props) {
  const { messages } = useLens();
  const [stayed, setStayed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible' && document.hasFocus()) setStayed(true);
    }, OPENS_WITHIN_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!stayed) return null;
  return (
    <div className="embed-address" role="status">
      <p>{messages.embed.blocked}</p>
      <input
        readOnly
        value={href}
        aria-label={messages.embed.blocked}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={onClose}>
        {messages.app.dismiss}
      </button>
    </div>
  );
}
