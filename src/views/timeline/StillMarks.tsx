import { tenths } from '../../layout/tenths';
import type { EventBin, PlacedEvent } from '../../layout/timeline/placeEvents';
import { RADIUS } from '../../layout/timeline/placeEvents';
import { CORE, type PlacedStatement, type StatementBin } from '../../layout/timeline/placeStatements';
import type { PlacedMark } from '../../layout/timeline/placeTimeline';
import { FADE_STOPS, type Fade, shapeEvent, type Tone, UPRIGHT } from '../../layout/timeline/shapeEvent';
import type { ColourName, Ink } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';

interface Props {
  marks: readonly PlacedMark[];
  ink: Ink;
  /** Begins the ids of the fading fills. */
  prefix: string;
  isAccented: (mark: PlacedMark) => boolean;
  isSelected: (mark: PlacedMark) => boolean;
  isMuted: (mark: PlacedMark) => boolean;
}

interface Look {
  ink: Ink;
  prefix: string;
  /** Whether it is drawn in the colour of what is chosen or told of. */
  accented: boolean;
}

/** The marks as `EventMark` and `StatementMark` draw them, with no style sheet. */
export function StillMarks({ marks, ink, prefix, isAccented, isSelected, isMuted }: Props) {
  return (
    <>
      <Fades marks={marks} ink={ink} prefix={prefix} isAccented={isAccented} />
      {marks.map((mark) => {
        const single = mark.kind === 'bin' ? null : mark;
        const muted = isMuted(mark);
        const look = { ink, prefix, accented: isAccented(mark) };
        return (
          <g
            key={mark.key}
            data-id={single?.ids[0]}
            data-kind={single?.kind}
            data-stance={mark.kind === 'statement' ? (mark.stance ?? undefined) : undefined}
            data-lane={single ? undefined : mark.lane}
            data-bin={single ? undefined : mark.ids.length}
            data-selected={isSelected(mark) || undefined}
            data-muted={muted || undefined}
            opacity={muted ? (single ? 0.36 : 0.7) : undefined}
          >
            {mark.kind === 'event' ? (
              <Event mark={mark} {...look} />
            ) : mark.kind === 'statement' ? (
              <StatementTick mark={mark} {...look} />
            ) : (
              <Bin mark={mark} {...look} />
            )}
          </g>
        );
      })}
    </>
  );
}

const TONES: Record<Tone, ColourName> = { plain: 'mark', conflict: 'mark-conflict' };

function Event({ mark, ink, prefix, accented }: Look & { mark: PlacedEvent }) {
  const { event, soft, coarse, tail } = mark;
  const shape = shapeEvent({ ...mark, ...tenthed(mark) });
  const { body, fade } = shape;
  const y = tenths(mark.y);
  const from = tenths(shape.from);
  const middle = tenths(shape.middle);
  const width = tenths(shape.to - shape.from);
  const tone = ink(accented ? 'accent' : TONES[shape.tone]);
  const hollow = event.category === 'domestic-crisis' || event.unverified;
  const blurred = body === 'bar' ? fade !== null : soft.start;
  const paint = hollow
    ? {
        fill: ink('panel'),
        stroke: tone,
        strokeWidth: 2,
        strokeDasharray: event.unverified ? '2 2' : undefined,
      }
    : shape.fades
      ? { fill: `url(#${fadeId(prefix, shape.tone, fade as Fade, accented)})`, stroke: ink('panel') }
      : blurred
        ? { fill: tone, fillOpacity: 0.45, stroke: tone, strokeDasharray: '2 2' }
        : { fill: tone, stroke: ink('panel') };
  return (
    <>
      {tail && shape.tail && (
        <path
          d={shape.tail}
          fill="none"
          stroke={tone}
          strokeWidth={1.5}
          strokeDasharray={tail.kind === 'unknown' ? '2 3' : undefined}
          opacity={0.7}
        />
      )}
      {body === 'disc' ? (
        <circle cx={middle} cy={y} r={RADIUS} {...paint} />
      ) : body === 'upright' ? (
        <rect
          x={tenths(middle - UPRIGHT.width / 2)}
          y={tenths(y - UPRIGHT.height / 2)}
          {...UPRIGHT}
          rx={UPRIGHT.width / 2}
          {...paint}
        />
      ) : (
        <rect x={from} y={tenths(y - RADIUS)} width={width} height={2 * RADIUS} rx={RADIUS} {...paint} />
      )}
      {body === 'bar' && coarse && (
        <rect
          x={tenths(from + 0.5)}
          y={tenths(y - RADIUS + 0.5)}
          width={tenths(width - 1)}
          height={2 * RADIUS - 1}
          rx={RADIUS - 0.5}
          fill="none"
          stroke={tone}
          strokeDasharray="2 3"
        />
      )}
    </>
  );
}

/** A placed event in tenths of px. */
function tenthed({ extent, y, tail }: PlacedEvent): Pick<PlacedEvent, 'extent' | 'y' | 'tail'> {
  return {
    extent: { start: tenths(extent.start), end: tenths(extent.end) },
    y: tenths(y),
    tail: tail && { ...tail, to: tenths(tail.to) },
  };
}

function StatementTick({ mark, ink, accented }: Look & { mark: PlacedStatement }) {
  const { extent, top, bottom, stance, reach } = mark;
  const colour = ink(stanceColour(stance));
  return (
    <>
      {reach && (
        <path
          d={`M${tenths(reach.start)} ${tenths(mark.y)}H${tenths(reach.end)}`}
          fill="none"
          stroke={colour}
          strokeWidth={2}
          opacity={0.4}
        />
      )}
      <rect
        x={tenths(extent.start)}
        y={tenths(top)}
        width={tenths(extent.end - extent.start)}
        height={tenths(bottom - top)}
        rx={1}
        fill={stance === null ? 'none' : colour}
        stroke={accented ? ink('accent') : stance === null ? colour : undefined}
        strokeWidth={accented ? 2.5 : undefined}
      />
    </>
  );
}

/** Several events or statements: their number; of statements, how many are for above it and against below. */
function Bin({ mark, ink, accented }: Look & { mark: EventBin | StatementBin }) {
  const { extent } = mark;
  const of = mark.lane === 'statements' ? (mark as StatementBin) : null;
  const y = tenths(mark.y);
  const x = tenths(extent.start);
  const width = tenths(extent.end - extent.start);
  const stroke = accented
    ? 'accent'
    : of
      ? 'line-strong'
      : TONES[mark.lane === 'conflict' ? 'conflict' : 'plain'];
  const height = of ? CORE - 1 : 14;
  return (
    <>
      {of?.blocks.map(({ stance, top, bottom }) => (
        <rect
          key={stance}
          x={tenths(x + 3)}
          y={tenths(top)}
          width={tenths(width - 6)}
          height={tenths(bottom - top)}
          fill={ink(stanceColour(stance))}
        />
      ))}
      <rect
        x={tenths(x + 0.5)}
        y={tenths(y - height / 2)}
        width={tenths(width - 1)}
        height={height}
        rx={of ? 4 : 7}
        fill={ink('panel')}
        stroke={ink(stroke)}
        strokeWidth={accented ? 2 : 1.25}
      />
      <text
        x={tenths(x + width / 2)}
        y={y}
        dy="0.36em"
        textAnchor="middle"
        fontWeight={600}
        fill={ink('text')}
      >
        {mark.ids.length}
      </text>
    </>
  );
}

function fadeId(prefix: string, tone: Tone, fade: Fade, accented: boolean): string {
  return `${prefix}-${accented ? 'accent' : tone}-${fade}`;
}

/** The fading fills that the marks use, and no others. */
function Fades({ marks, ink, prefix, isAccented }: Pick<Props, 'marks' | 'ink' | 'prefix' | 'isAccented'>) {
  const used = new Map<string, { fade: Fade; colour: ColourName }>();
  for (const mark of marks) {
    if (mark.kind !== 'event') continue;
    const { tone, fade, fades } = shapeEvent(mark);
    if (!fades || fade === null) continue;
    const accented = isAccented(mark);
    used.set(fadeId(prefix, tone, fade, accented), { fade, colour: accented ? 'accent' : TONES[tone] });
  }
  if (used.size === 0) return null;
  return (
    <defs>
      {[...used].map(([id, { fade, colour }]) => (
        <linearGradient key={id} id={id}>
          {FADE_STOPS[fade].map(([offset, opacity]) => (
            <stop key={offset} offset={offset} stopColor={ink(colour)} stopOpacity={opacity} />
          ))}
        </linearGradient>
      ))}
    </defs>
  );
}
