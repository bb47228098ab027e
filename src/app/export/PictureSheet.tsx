import type { ReactElement } from 'react';
import { tenths } from '../../layout/tenths';
import { measureByTable } from '../../layout/textWidth';
import type { Ink } from '../../theme/ink';
import { Sample, SampleHatches, widthOfSample } from './KeySamples';
import type { KeyEntry } from './pictureKey';
import {
  placeParagraphs,
  placeRow,
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
  pictureKey: readonly KeyEntry[];
  /** Borders, sources, licence, version, address: one paragraph each. */
  notes: readonly string[];
  ink: Ink;
  prefix: string;
}

const HEADING: Setting = { size: 32, weight: 600, line: 40, above: 0, tone: 'text', serif: true };
const TAKEAWAY: Setting = { size: 18, weight: 400, line: 26, above: 6, tone: 'text' };
const FILTER: Setting = { size: 15, weight: 500, line: 22, above: 4, tone: 'muted' };
const NOTE: Setting = { size: 14, weight: 400, line: 21, above: 2, tone: 'muted' };
const KEY = { size: 14, line: 26, gap: 26, after: 9 };

const SANS = "Inter, 'Inter Variable', system-ui, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "Newsreader, 'Newsreader Variable', Georgia, serif";

/**
 * A picture with everything that it needs to stand alone: what it shows and when, what narrows it, what its looks mean,
 * whose borders, how many sources, licence, version and address. Drawn with attributes alone.
 */
export function PictureSheet(props: SheetProps) {
  const { heading, takeaway, filters, picture, height, pictureKey, notes, ink, prefix } = props;
  const head = placeParagraphs(
    [
      { text: heading, setting: HEADING },
      { text: takeaway, setting: TAKEAWAY },
      ...filters.map((text) => ({ text, setting: FILTER })),
    ],
    SHEET_EDGE - 8,
  );
  const top = head.bottom + 18;
  const widths = pictureKey.map(
    ({ sample, text }) => widthOfSample(sample) + KEY.after + measureByTable(text, KEY.size, 400),
  );
  const places = placeRow(widths, KEY.gap);
  const keyTop = top + height + 16;
  const keyBottom = keyTop + (places.length === 0 ? 0 : ((places.at(-1)?.row ?? 0) + 1) * KEY.line);
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
      <SampleHatches ink={ink} prefix={prefix} />
      {pictureKey.map(({ sample, text }, i) => {
        const { x = 0, row = 0 } = places[i] ?? {};
        const y = keyTop + (row + 0.5) * KEY.line;
        return (
          <g key={text}>
            <Sample sample={sample} x={tenths(x)} y={y} ink={ink} prefix={prefix} />
            <text
              x={tenths(x + widthOfSample(sample) + KEY.after)}
              y={y}
              dy="0.35em"
              fontSize={KEY.size}
              fill={ink('text')}
            >
              {text}
            </text>
          </g>
        );
      })}
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
