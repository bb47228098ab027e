import { memo } from 'react';
import type { Stance } from '../../domain/stance';
import type { Messages } from '../../i18n/messages/en';
import { CAPSULE_HEIGHT } from '../../layout/graph/placeMarks';
import type { PlacedTie } from '../../layout/graph/placeVoices';
import type { Mix } from '../../network/twoMode';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { inkOf } from './BeadMark';
import { codesOf } from './codesOf';
import { Mark, type MarkHandlers, type MarkState } from './Mark';

interface LineProps {
  tie: PlacedTie;
  muted: boolean;
  lit: boolean;
}

/** The line of a tie: colour and dash of its stance, or plain grey where its beads differ. */
export const TieLine = memo(function TieLine({ tie, muted, lit }: LineProps) {
  const stance = stanceOfTie(tie);
  const mark = stance === null ? null : STANCE_MARKS[stance];
  const thin = tie.form === 'bare';
  const width = thin ? 1.25 : Math.min(2 + (tie.beads.length - 1) * 0.3, stance === null ? 3 : 4);
  return (
    <g
      className="stances-tie"
      data-stance={stance ?? undefined}
      data-position={positionOfTie(tie) ?? undefined}
      data-mixed={stance === null || undefined}
      data-muted={muted || undefined}
      data-lit={lit || undefined}
      data-bare={thin || undefined}
    >
      <path
        d={tie.path}
        stroke={stance === null ? 'var(--stance-0)' : inkOf(stance)}
        strokeWidth={mark?.double ? width + 2.5 : width}
        strokeDasharray={mark?.dash ?? undefined}
      />
      {mark?.double && <path className="stances-tie-gap" d={tie.path} strokeWidth={width - 0.5} />}
    </g>
  );
});

/** The one stance of all beads; null where they differ. */
export function stanceOfTie({ beads }: Pick<PlacedTie, 'beads'>): Stance | null {
  const first = beads[0]?.stance ?? null;
  return beads.every(({ stance }) => stance === first) ? first : null;
}

function positionOfTie({ beads }: PlacedTie) {
  const first = beads[0]?.position ?? null;
  return beads.every(({ position }) => position === first) ? first : null;
}

interface GatheredProps extends MarkHandlers, MarkState {
  tie: PlacedTie;
  markKey: string;
  messages: Messages;
}

/** Stands for a tie's beads where they have no room: how many of each sign; or, on a bare line, its reach alone. */
export const GatheredMark = memo(function GatheredMark({ tie, messages, ...rest }: GatheredProps) {
  const { capsule, middle } = tie;
  const box = capsule && { x: -capsule.width / 2, y: -12, width: capsule.width, height: 24 };
  return (
    <Mark
      {...rest}
      className={capsule ? 'stances-capsule' : 'stances-bare'}
      id={null}
      kind={null}
      gathered={tie.beads.length}
      style={capsule ? { transform: `translate(${capsule.x}px, ${capsule.y}px)` } : undefined}
      hit={
        box ? (
          <rect className="stances-hit" {...box} rx={12} />
        ) : (
          <path className="stances-reach" d={tie.path} />
        )
      }
    >
      {capsule ? (
        <Capsule mix={tie.mix} width={capsule.width} messages={messages} />
      ) : (
        <circle className="stances-ring" cx={middle.x} cy={middle.y} r={8} />
      )}
    </Mark>
  );
});

interface CapsuleProps {
  mix: Mix;
  width: number;
  messages: Messages;
}

/** A capsule around 0,0: the codes with their numbers, over a bar in their shares. */
export function Capsule({ mix, width, messages }: CapsuleProps) {
  const parts = codesOf(mix, messages);
  const sum = parts.reduce((total, { count }) => total + count, 0);
  const inner = width - 14;
  let x = -inner / 2;
  return (
    <>
      <rect
        className="stances-ring"
        x={-width / 2 - 3}
        y={-CAPSULE_HEIGHT / 2 - 3}
        width={width + 6}
        height={CAPSULE_HEIGHT + 6}
        rx={CAPSULE_HEIGHT / 2 + 3}
      />
      <rect
        className="stances-capsule-box"
        x={-width / 2}
        y={-CAPSULE_HEIGHT / 2}
        width={width}
        height={CAPSULE_HEIGHT}
        rx={CAPSULE_HEIGHT / 2}
      />
      <text className="stances-code" y={2.6} textAnchor="middle">
        {parts.map(({ text, ink }, i) => (
          <tspan key={text} fill={ink} dx={i === 0 ? 0 : 5}>
            {text}
          </tspan>
        ))}
      </text>
      {parts.map(({ text, ink, count }) => {
        const share = (inner * count) / sum;
        const start = x;
        x += share;
        return (
          <rect
            key={text}
            className="stances-capsule-share"
            x={start}
            y={CAPSULE_HEIGHT / 2 - 5.5}
            width={Math.max(share - 1, 1)}
            height={2.5}
            fill={ink}
          />
        );
      })}
    </>
  );
}
