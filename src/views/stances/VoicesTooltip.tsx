import { useLayoutEffect, useRef, useState } from 'react';
import type { Size } from '../useSize';
import type { Told } from './tellVoices';

interface Props {
  told: Told;
  at: { x: number; y: number; reach: number };
  /** How far the picture is scrolled, px. */
  scroll: number;
  room: Size;
}

const GAP = 6;

/** What a mark says, beside it: above where there is room, else below; always inside the panel. */
export function VoicesTooltip({ told, at, scroll, room }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another size.
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (box) setSize({ width: box.width, height: box.height });
  }, [told.head, told.lines.length]);
  const y = at.y - scroll;
  const width = size?.width ?? 0;
  const height = size?.height ?? 0;
  const left = Math.min(Math.max(at.x - width / 2, 6), Math.max(room.width - width - 6, 6));
  const above = y - at.reach - GAP - height;
  const top =
    above >= 2 || y + at.reach + GAP + height > room.height ? Math.max(above, 2) : y + at.reach + GAP;
  return (
    <div
      ref={ref}
      className="stances-tip"
      role="tooltip"
      style={{ transform: `translate(${left}px, ${top}px)`, visibility: size ? 'visible' : 'hidden' }}
    >
      <p className="stances-tip-head">{told.head}</p>
      {told.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
