const PATHS = {
  play: 'M6 4.2v11.6l9.5-5.8z',
  pause: 'M6 4h2.8v12H6zM11.2 4H14v12h-2.8z',
  previous: 'M12.5 5l-5 5l5 5',
  next: 'M7.5 5l5 5l-5 5',
  'zoom-in': 'M10 4v12M4 10h12',
  'zoom-out': 'M4 10h12',
  whole: 'M3 10h14M6 6.5L2.5 10L6 13.5M14 6.5l3.5 3.5l-3.5 3.5',
} as const;
export type TimelineIconName = keyof typeof PATHS;

/** Drawings of the timeline's buttons; never the only name of one. */
export function Icon({ name }: { name: TimelineIconName }) {
  const solid = name === 'play' || name === 'pause';
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 20 20"
      fill={solid ? 'currentColor' : 'none'}
      stroke={solid ? 'none' : 'currentColor'}
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
