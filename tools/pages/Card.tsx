import type { ReactElement } from 'react';
import { type WrappedLabel, wrapLabel } from '../../src/layout/graph/wrapLabel';
import type { Ink } from '../../src/theme/ink';
import { CardLegend, LEGEND_LEADING, type LegendItem } from './CardLegend';
import { type Face, inkWidth } from './rasterise';
import { CARD } from './storyHead';

/** Where a card’s picture stands: right of its words, or under them. */
export type CardForm = 'beside' | 'below';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CardProps {
  form: CardForm;
  siteName: string;
  /** What the picture is, without its date. */
  title: string;
  headline: string;
  /** Key of a picture beside the words; empty for one that needs none. */
  legend: readonly LegendItem[];
  /** Small, at the foot: lines beside a picture; below one, at its left and its right. */
  notes: readonly string[];
  ink: Ink;
  /** Drawn in the room that `roomOf` gives, in its own pixels. */
  picture: ReactElement;
}

const EDGE = 44;
/** Stills that fill their width keep this much free at their sides. */
const INSET = 22;
const MARK_Y = 36;
const COLUMN = 396;
const NOTE = { size: 17, leading: 24 };

/** Room of a card’s picture, in pixels of the card. */
export function roomOf(form: CardForm): Box {
  return form === 'beside'
    ? { x: COLUMN + EDGE, y: 0, width: CARD.width - COLUMN - EDGE, height: CARD.height }
    : { x: EDGE - INSET, y: 196, width: CARD.width - 2 * (EDGE - INSET), height: 376 };
}

/**
 * A social card as SVG of attributes alone. The headline takes the largest size at which it fits; nothing of it is cut.
 */
export function Card({ form, siteName, title, headline, legend, notes, ink, picture }: CardProps) {
  const room = roomOf(form);
  const width = form === 'beside' ? COLUMN - EDGE : CARD.width - 2 * EDGE;
  const most = form === 'beside' ? 296 : 96;
  const set = setHeadline(headline, width, most);
  const top = form === 'beside' ? 132 : 88;
  const shownNotes = form === 'beside' ? notes.flatMap((note) => wrapNote(note, width)) : notes;
  const foot = CARD.height - 32 - (form === 'beside' ? (shownNotes.length - 1) * NOTE.leading : 0);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={CARD.height}
      fontFamily="Inter"
      role="img"
      aria-label={headline}
    >
      <rect width={CARD.width} height={CARD.height} fill={ink(form === 'beside' ? 'page' : 'panel')} />
      <svg x={room.x} y={room.y} width={room.width} height={room.height} aria-hidden="true">
        {picture}
      </svg>
      <Wordmark siteName={siteName} ink={ink} />
      <text
        {...(form === 'beside'
          ? { x: EDGE, y: 112 }
          : { x: CARD.width - EDGE, y: MARK_Y + 24, textAnchor: 'end' })}
        fontSize={19}
        fontWeight={600}
        fill={ink('member')}
      >
        {title}
      </text>
      <CardLegend items={legend} x={EDGE} y={foot - 40 - (legend.length - 1) * LEGEND_LEADING} ink={ink} />
      <g fontFamily="Newsreader" fontWeight={600} fontSize={set.size} fill={ink('text')}>
        {set.lines.map((line, i) => (
          <text key={line} x={EDGE} y={top + set.size * (0.78 + i * LEADING)}>
            {line}
          </text>
        ))}
      </g>
      <g fontSize={NOTE.size} fill={ink('muted')}>
        {shownNotes.map((note, i) => (
          <text
            key={note}
            {...(form === 'beside' || i === 0
              ? { x: EDGE, y: foot + (form === 'beside' ? i * NOTE.leading : 0) }
              : { x: CARD.width - EDGE, y: foot, textAnchor: 'end' })}
          >
            {note}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** The site’s sign, as in its icon, and name. */
function Wordmark({ siteName, ink }: Pick<CardProps, 'siteName' | 'ink'>) {
  return (
    <g fontSize={22}>
      <g transform={`translate(${EDGE} ${MARK_Y})`} fill="none" stroke={ink('member-text')} strokeWidth={2}>
        <rect width={32} height={32} rx={7} fill={ink('member-deep')} stroke="none" />
        <circle cx={9} cy={16} r={3.5} fill={ink('member-text')} stroke="none" />
        <circle cx={23} cy={9} r={3.5} fill={ink('member-text')} stroke="none" />
        <circle cx={23} cy={23} r={3.5} />
        <path d="M12.5 14.5 19.5 10.8M12.5 17.5l7 3.7" />
      </g>
      <text x={EDGE + 42} y={MARK_Y + 24} fontWeight={700} fill={ink('text')}>
        {siteName}
      </text>
    </g>
  );
}

const SIZES = [52, 48, 44, 40, 37, 34, 31, 28];
const LEADING = 1.12;

function setHeadline(
  text: string,
  width: number,
  height: number,
): { size: number; lines: readonly string[] } {
  for (const size of SIZES) {
    const set = wrapIn('Newsreader', text, width, size, 600);
    if (set.width <= width && set.lines.length * size * LEADING <= height) return { size, lines: set.lines };
  }
  throw new Error(`No room on a card for “${text}”`);
}

const wrapNote = (note: string, width: number) => wrapIn('Inter', note, width, NOTE.size, 400).lines;

function wrapIn(
  family: Face['family'],
  text: string,
  width: number,
  size: number,
  weight: number,
): WrappedLabel {
  return wrapLabel(text, width, { size, weight, line: size * LEADING }, (part) =>
    inkWidth(part, { family, size, weight }),
  );
}
