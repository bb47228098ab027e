/** Drawings of the controls, 20×20, stroked in the text's colour. They are never the only name of a control. */
const PATHS = {
  search: 'M8.75 3.5a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 0 0 0-10.5M12.6 12.6 17 17',
  close: 'M5 5l10 10M15 5 5 15',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  link: 'M8.5 11.5a3 3 0 0 0 4.3.1l2.7-2.7a3 3 0 0 0-4.3-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.3-.1l-2.7 2.7a3 3 0 0 0 4.3 4.2l.9-.9',
  cite: 'M4 5.5h5v5c0 2-1 3.4-3.2 4M12 5.5h5v5c0 2-1 3.4-3.2 4',
  help: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 0 0 0-14.4M7.9 7.9a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5M10 13.8h.01',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M10 2v1.8M10 16.2V18M2 10h1.8M16.2 10H18M4.3 4.3l1.3 1.3M14.4 14.4l1.3 1.3M4.3 15.7l1.3-1.3M14.4 5.6l1.3-1.3',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3',
  half: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 0 0 0-14.4M10 2.8v14.4M12.5 4v12M15 5.6v8.8',
  map: 'M3 5.5l4.5-2l5 2l4.5-2v11l-4.5 2l-5-2l-4.5 2zM7.5 3.5v11M12.5 5.5v11',
  timeline: 'M2.5 10h15M5 7.5v5M10 5v10M15 7.5v5',
  stances: 'M5 5.2h.01M5 14.8h.01M15 10h.01M6.8 6.1l6.4 3M6.8 13.9l6.4-3',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12',
  all: 'M3 3.5h7.5v6.5H3zM12.5 3.5H17V10h-4.5zM3 12h14v4.5H3z',
} as const;
export type IconName = keyof typeof PATHS;

/** Dots and nodes are drawn fat. */
const FAT: ReadonlySet<IconName> = new Set(['more']);

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="controls-icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={FAT.has(name) ? 2.4 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
      {name === 'stances' && (
        <g fill="currentColor">
          <circle cx="5" cy="5.2" r="1.6" />
          <circle cx="5" cy="14.8" r="1.6" />
          <circle cx="15" cy="10" r="1.6" />
        </g>
      )}
    </svg>
  );
}
