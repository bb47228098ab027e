import type { ReactNode } from 'react';
import { STANCES, type Stance, signOf } from '../../domain/stance';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { KEY_SIZE, placeKey } from '../../layout/graph/placeKey';
import { tenths } from '../../layout/tenths';
import type { Bead } from '../../network/twoMode';
import type { Ink } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { STILL_FONT, type StillProps } from '../still';
import { type PlacedStill, placeStill } from './placeStill';
import { readVoices } from './readVoices';

export interface Sign {
  id: string;
  /** Width of the sign, px. */
  sign: number;
  text: string;
  drawn: (ink: Ink) => ReactNode;
}

/**
 * Explains the marks of `StancesStill` of the same view and size, and no others. As wide as that, as high as it needs.
 * Nothing when there is nothing to explain.
 */
export function StancesStillKey(props: StillProps) {
  const { size, measure, messages, ink } = props;
  const signs = signsOf(props);
  const { items, height } = placeKey(signs, size.width, 16, measure);
  if (items.length === 0) return null;
  const words = stancesWords(messages.lang).legend;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      fontFamily={STILL_FONT}
      fontSize={KEY_SIZE}
    >
      <title>{`${words.label}: ${signs.map(({ text }) => text).join(', ')}`}</title>
      <rect width={size.width} height={height} fill={ink('panel')} />
      {items.map(({ id, text, x, y, textX }, i) => (
        <g key={id}>
          <g transform={`translate(${tenths(x)} ${y})`}>{signs[i]?.drawn(ink)}</g>
          <text x={tenths(textX)} y={y + 4.2} fill={ink('muted')}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

export function signsOf(props: StillProps): Sign[] {
  const { dataset, view, messages } = props;
  const voices = readVoices(dataset, view);
  const { network } = voices;
  const { legend: words } = stancesWords(messages.lang);
  if (network.statements === 0) return [];
  const placed = placeStill(props, voices);
  const { beads, single, several } = drawnBy(placed);
  const picture = placed.form === 'voices' ? placed.voices : null;
  const onClaims = beads.every(({ position }) => position !== null);
  const wordOf = (stance: Stance) =>
    onClaims && stance !== 2 && stance !== -2 ? words.position[stance] : words.stance[stance];
  const ring = (id: string, text: string, code: string, dash?: string): Sign => ({
    id,
    sign: 20,
    text,
    drawn: (ink) => <Ring x={10} code={code} ink={ink} dash={dash} />,
  });
  return [
    ...STANCES.filter((stance) => beads.some((bead) => bead.stance === stance)).map(
      (stance): Sign => ({
        id: String(stance),
        sign: 34,
        text: wordOf(stance),
        drawn: (ink) => (
          <>
            <StanceLine stance={stance} ink={ink} />
            <Ring x={17} code={messages.record.stanceCode[stance]} stance={stance} ink={ink} />
          </>
        ),
      }),
    ),
    ...(beads.some(({ stance }) => stance === null) ? [ring('uncoded', words.uncoded, '?')] : []),
    ...(single.some(({ condition }) => condition !== null)
      ? [ring('conditional', words.conditional, '', '4.2 2.9')]
      : []),
    ...(single.some(({ unverified }) => unverified)
      ? [ring('unverified', words.unverified, '', '.5 3.2')]
      : []),
    ...(several
      ? [
          {
            id: 'several',
            sign: 26,
            text: words.several,
            drawn: (ink: Ink) => <Several ink={ink} double={picture === null} />,
          },
        ]
      : []),
    ...(picture?.ties.some(({ form }) => form === 'bare')
      ? [
          {
            id: 'bare',
            sign: 18,
            text: words.bare,
            drawn: (ink: Ink) => <path d="M0 0H18" fill="none" stroke={ink('muted')} strokeWidth={1.25} />,
          },
        ]
      : []),
    ...(picture && picture.replies.length > 0
      ? [{ id: 'reply', sign: 20, text: words.reply, drawn: (ink: Ink) => <Reply ink={ink} /> }]
      : []),
  ];
}

/** What the marks of a still stand for: all of it, what has a mark of its own, and whether any mark stands for several. */
function drawnBy(placed: PlacedStill): { beads: readonly Bead[]; single: readonly Bead[]; several: boolean } {
  if (placed.form === 'voices') {
    const { ties } = placed.voices;
    return {
      beads: ties.flatMap((tie) => tie.beads),
      single: ties.flatMap(({ marks }) => marks),
      several: ties.some(({ form }) => form === 'capsule'),
    };
  }
  const chips = placed.rows.rows.flatMap((row) => row.chips).filter(({ letters }) => letters !== null);
  return {
    // A chip of several has the plain signs, however strong each of them is.
    beads: chips.flatMap(({ beads }): readonly Bead[] => (beads.length === 1 ? beads : beads.map(plain))),
    single: chips.filter((chip) => chip.beads.length === 1).flatMap((chip) => chip.beads),
    several: chips.some((chip) => chip.beads.length > 1),
  };
}

function plain(bead: Bead): Bead {
  return bead.stance === null ? bead : { ...bead, stance: signOf(bead.stance) };
}

function StanceLine({ stance, ink }: { stance: Stance; ink: Ink }) {
  const { dash, double } = STANCE_MARKS[stance];
  return (
    <>
      <path
        d="M0 0H34"
        fill="none"
        stroke={ink(stanceColour(stance))}
        strokeWidth={double ? 5 : 2.25}
        strokeDasharray={dash ?? undefined}
      />
      {double && <path d="M0 0H34" fill="none" stroke={ink('panel')} strokeWidth={2} />}
    </>
  );
}

interface RingProps {
  x: number;
  code: string;
  ink: Ink;
  stance?: Stance;
  dash?: string;
}

function Ring({ x, code, ink, stance, dash }: RingProps) {
  const colour = ink(stanceColour(stance ?? null));
  return (
    <>
      <circle
        cx={x}
        cy={0}
        r={8}
        fill={ink('panel')}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dash}
        strokeLinecap={dash?.startsWith('.') ? 'round' : undefined}
      />
      {code !== '' && (
        <text x={x} y={4.2} textAnchor="middle" fontWeight={700} letterSpacing="-.02em" fill={colour}>
          {code}
        </text>
      )}
    </>
  );
}

/** A capsule; or the double edge that chips have in narrow rooms. */
function Several({ ink, double }: { ink: Ink; double: boolean }) {
  const box = { x: 1, y: -8, width: 24, height: 16, rx: 8 };
  const edge = double
    ? { stroke: ink('muted'), strokeWidth: 4 }
    : { stroke: ink('line-strong'), strokeWidth: 1.25 };
  return (
    <>
      <rect {...box} fill={ink('panel')} {...edge} />
      {double && <rect {...box} fill="none" stroke={ink('panel')} strokeWidth={1.25} />}
      <text x={13} y={4.2} textAnchor="middle" fontWeight={700} fill={ink('muted')}>
        n
      </text>
    </>
  );
}

function Reply({ ink }: { ink: Ink }) {
  return (
    <>
      <path
        d="M1 4Q8 -6 14 0"
        fill="none"
        stroke={ink('muted')}
        strokeWidth={1.5}
        strokeDasharray="1.5 3.5"
        strokeLinecap="round"
      />
      <path d="M18 4L11.5 1.8L15 -2.2Z" fill={ink('muted')} />
    </>
  );
}
