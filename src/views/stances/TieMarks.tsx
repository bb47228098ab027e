import { memo } from 'react';
import type { Messages } from '../../i18n/messages/en';
import { CAPSULE_HEIGHT } from '../../layout/graph/placeMarks';
import type { PlacedTie } from '../../layout/graph/placeVoices';
import type { Mix } from '../../network/twoMode';
import { inkOf } from './BeadMark';
import { capsuleParts } from './capsuleParts';
import { lineOf } from './lineOf';
import { Mark, type MarkHandlers, type MarkState } from './Mark';

interface LineProps {
  tie: PlacedTie;
  muted: boolean;
  lit: boolean;
}

/** The line of a tie: colour and dash of its stance, or plain grey where its beads differ. */
export const TieLine = memo(function TieLine({ tie, muted, lit }: LineProps) {
  const { stance, position, width, double, dash } = lineOf(tie);
  return (
    <g
      className="stances-tie"
      data-stance={stance ?? undefined}
      data-position={position ?? undefined}
      data-mixed={stance === null || undefined}
      data-muted={muted || undefined}
      data-lit={lit || undefined}
      data-bare={tie.form === 'bare' || undefined}
    >
      <path
        d={tie.path}
        stroke={stance === null ? 'var(--stance-0)' : inkOf(stance)}
        strokeWidth={double ? width + 2.5 : width}
        strokeDasharray={dash ?? undefined}
      />
      {double && <path className="stances-tie-gap" d={tie.path} strokeWidth={width - 0.5} />}
    </g>
  );
});

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
  const parts = capsuleParts(mix, width, messages);
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
        {parts.map(({ text, colour }, i) => (
          <tspan key={text} fill={`var(--${colour})`} dx={i === 0 ? 0 : 5}>
            {text}
          </tspan>
        ))}
      </text>
      {parts.map(({ text, colour, x, share }) => (
        <rect
          key={text}
          className="stances-capsule-share"
          x={x}
          y={CAPSULE_HEIGHT / 2 - 5.5}
          width={share}
          height={2.5}
          fill={`var(--${colour})`}
        />
      ))}
    </>
  );
}
