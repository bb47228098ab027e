import { useEffect, useState } from 'react';
import { useLens } from '../../views/useLens';

const OPENS_WITHIN_MS = 700;

/**
 * Frames may be forbidden to open pages, and say nothing of it. When a link was followed and the reader is still here,
 * its address is shown, to be copied by hand.
 */
export function LinkAddress() {
  const { messages } = useLens();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onClick = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link?.target !== '_blank') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (document.visibilityState === 'visible' && document.hasFocus()) setAddress(link.href);
      }, OPENS_WITHIN_MS);
    };
    document.addEventListener('click', onClick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', onClick);
    };
  }, []);
  if (address === null) return null;
  return (
    <div className="embed-address" role="status">
      <p>{messages.embed.blocked}</p>
      <input
        readOnly
        value={address}
        aria-label={messages.embed.blocked}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" onClick={() => setAddress(null)}>
        {messages.app.dismiss}
      </button>
    </div>
  );
}
