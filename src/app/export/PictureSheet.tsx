import type { ReactElement } from 'react';
import { KEY_SIZE, placeKey } from '../../layout/graph/placeKey';
import { tenths } from '../../layout/tenths';
import { measureByTable } from '../../layout/textWidth';
import type { Ink } from '../../theme/ink';
import type { Sign } from '../../views/stances/StancesStillKey';
import {
  placeParagraphs,
  type Setting,
  SHEET_EDGE,
  SHEET_ROOM,
  SHEET_WIDTH,
  type SheetLine,
} from './placeSheet';

export interface SheetProps {
  /** Names the whole picture. */
  heading: string;
  takeaway: string;
  /** What narrows it, one paragraph each. */
  filters: readonly string[];
  /** The still, drawn in its own px. */
  picture: ReactElement;
  height: number;
  signs: readonly Sign[];
  /** Borders, sources, licence, version, address: one paragraph each. */
  notes: readonly string[];
  ink: Ink;
}

const HEADING: Setting = { size: 32, weight: 600, line: 40, above: 0, tone: 'text', serif: true };
const TAKEAWAY: Setting = { size: 18, weight: 400, line: 26, above: 6, tone: 'text' };
const FILTER: Setting = { size: 15, weight: 500, line: 22, above: 4, tone: 'muted' };
const NOTE: Setting = { size: 14, weight: 400, line: 21, above: 2, tone: 'muted' };
/** The key is set as under a still, and enlarged to the size of the notes. */
const KEY_SCALE = 14 / KEY_SIZE;

const SANS = "Inter, 'Inter Variable', system-ui, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "Newsreader, 'Newsreader Variable', Georgia, serif";

/**
 * A picture with everything that it needs to stand alone: what it shows and when, what narrows it, what its looks mean,
 * whose borders, how many sources, licence, version and address. Drawn with attributes alone.
 */
export function PictureSheet(props: SheetProps) {
  const { heading, takeaway, filters, picture, height, signs, notes, ink } = props;
  const head = placeParagraphs(
    [
      { text: heading, setting: HEADING },
      { text: takeaway, setting: TAKEAWAY },
      ...filters.map((text) => ({ text, setting: FILTER })),
    ],
    SHEET_EDGE - 8,
  );
  const top = head.bottom + 18;
  const key = placeKey(signs, SHEET_ROOM / KEY_SCALE, 0, measureByTable);
  const keyTop = top + height + 16;
  const keyBottom = keyTop + key.height * KEY_SCALE;
  const foot = placeParagraphs(
    notes.map((text) => ({ text, setting: NOTE })),
    keyBottom + 6,
  );
  const whole = Math.ceil(foot.bottom + SHEET_EDGE - 12);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHEET_WIDTH}
      height={whole}
      viewBox={`0 0 ${SHEET_WIDTH} ${whole}`}
      role="img"
      fontFamily={SANS}
    >
      <title>{heading}</title>
      <rect width={SHEET_WIDTH} height={whole} fill={ink('panel')} />
      <Lines lines={head.lines} ink={ink} />
      <svg x={SHEET_EDGE} y={top} width={SHEET_ROOM} height={height} aria-hidden="true">
        {picture}
      </svg>
      <rect
        x={SHEET_EDGE - 0.5}
        y={top - 0.5}
        width={SHEET_ROOM + 1}
        height={height + 1}
        fill="none"
        stroke={ink('line')}
      />
      <g
        transform={`translate(${SHEET_EDGE} ${keyTop}) scale(${tenths(100 * KEY_SCALE) / 100})`}
        fontSize={KEY_SIZE}
      >
        {key.items.map(({ id, text, x, y, textX }, i) => (
          <g key={id}>
            <g transform={`translate(${tenths(x)} ${y})`}>{signs[i]?.drawn(ink)}</g>
            <text x={tenths(textX)} y={y} dy="0.35em" fill={ink('text')}>
              {text}
            </text>
          </g>
        ))}
      </g>
      <Lines lines={foot.lines} ink={ink} />
    </svg>
  );
}

function Lines({ lines, ink }: { lines: readonly SheetLine[]; ink: Ink }) {
  return lines.map(({ text, x, y, setting: { size, weight, tone, serif } }) => (
    <text
      key={y}
      x={x}
      y={tenths(y)}
      fontSize={size}
      fontWeight={weight}
      fontFamily={serif ? SERIF : undefined}
      fill={ink(tone)}
    >
      {text}
    </text>
  ));
}
