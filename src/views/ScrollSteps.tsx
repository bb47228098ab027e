import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useLens } from './useLens';
import './ScrollSteps.css';

/** How much of a screenful a step goes on, so that the last row is seen again. */
const STEP = 0.8;

/**
 * Buttons that move on a list inside an embed: there wheel and finger belong to the article, so that the list must not
 * take them. Nothing elsewhere, where the list scrolls.
 */
export function ScrollSteps({ box }: { box: RefObject<HTMLElement | null> }) {
  const { cooperative, messages, animate } = useLens();
  const [ends, setEnds] = useState<{ start: boolean; end: boolean } | null>(null);
  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const { scrollTop, clientHeight, scrollHeight } = element;
    setEnds(
      scrollHeight <= clientHeight + 1
        ? null
        : { start: scrollTop <= 1, end: scrollTop + clientHeight >= scrollHeight - 1 },
    );
  }, [box]);

  useEffect(() => {
    const element = box.current;
    if (!cooperative || !element) return;
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    for (const watched of [element, ...element.children]) sizes.observe(watched);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box, cooperative, look]);

  if (!cooperative || !ends) return null;
  const step = (way: 1 | -1) =>
    box.current?.scrollBy({
      top: way * STEP * box.current.clientHeight,
      behavior: animate ? 'smooth' : 'instant',
    });
  return (
    <div className="scroll-steps">
      <button
        type="button"
        className="button"
        aria-label={messages.embed.earlier}
        aria-disabled={ends.start}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={messages.embed.later}
        aria-disabled={ends.end}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  );
}
