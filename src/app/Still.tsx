import { type ReactNode, useCallback, useEffect, useState } from 'react';

interface Props {
  /** What stood in the HTML. */
  nodes: readonly ChildNode[];
  /** Over its foot: loading, or why not. */
  children: ReactNode;
}

/** Keeps the picture that came with the HTML, node for node, until the page can do better. */
export function Still({ nodes, children }: Props) {
  const keep = useCallback((element: HTMLElement | null) => element?.append(...nodes), [nodes]);
  return (
    <>
      <div className="still-keep" ref={keep} />
      <div className="still-word">{children}</div>
    </>
  );
}

/** Which of these times, in ms, have passed since it was first drawn. */
export function usePassed(first: number, second: number): 0 | 1 | 2 {
  const [passed, setPassed] = useState<0 | 1 | 2>(0);
  useEffect(() => {
    const timers = [setTimeout(() => setPassed(1), first), setTimeout(() => setPassed(2), second)];
    return () => timers.forEach(clearTimeout);
  }, [first, second]);
  return passed;
}
