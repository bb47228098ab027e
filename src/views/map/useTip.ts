import { useCallback, useEffect, useRef, useState } from 'react';
import type { Tip } from './MapTooltip';

const LINGER_MS = 160;

/** What is told at present. It lingers a moment after the pointer has left, so that one can move into it. */
export function useTip() {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef(0);
  const stay = useCallback(() => window.clearTimeout(timer.current), []);
  const show = useCallback((next: Tip) => {
    window.clearTimeout(timer.current);
    setTip((now) => (now?.id === next.id && now.kind === next.kind ? now : next));
  }, []);
  const hide = useCallback(() => {
    window.clearTimeout(timer.current);
    setTip(null);
  }, []);
  const leave = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setTip(null), LINGER_MS);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { tip, show, hide, leave, stay };
}
