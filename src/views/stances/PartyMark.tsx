import { memo } from 'react';
import type { RecordKind } from '../../domain/ids';
import type { PlacedParty } from '../../layout/graph/placeVoices';
import { DISC_RADIUS } from '../../layout/graph/voiceRows';
import { Mark, type MarkHandlers, type MarkState } from './Mark';

interface Props extends MarkHandlers, MarkState {
  party: PlacedParty;
  kind: RecordKind | null;
  /** Two letters for a speaker's disc. */
  initials: string;
  /** Whether the speaker speaks for a member on the cursor's day. */
  member: boolean;
}

/** A speaker: name, for whom, and a disc where the ties leave. Or a target: a box with its label. */
export const PartyMark = memo(function PartyMark({ party, kind, initials, member, ...rest }: Props) {
  const speaker = party.side === 'speaker';
  const box = {
    x: speaker ? party.left - 4 : party.left,
    y: party.y - party.height / 2 - (speaker ? 2 : 0),
    width: speaker ? party.width + 8 : party.width,
    height: party.height + (speaker ? 4 : 0),
    rx: speaker || kind === 'claim' || kind === null ? 7 : 14,
  };
  return (
    <Mark
      {...rest}
      markKey={party.key}
      className={`stances-${party.side}`}
      id={party.id}
      kind={kind}
      member={member}
      gathered={party.id === null ? party.folded.length : undefined}
      hit={<rect className="stances-hit" {...box} />}
    >
      <rect className={speaker ? 'stances-speaker-ground' : 'stances-target-box'} {...box} />
      {speaker && (
        <>
          <circle className="stances-speaker-disc" cx={party.x} cy={party.y} r={DISC_RADIUS} />
          <text className="stances-initials" x={party.x} y={party.y + 4.2} textAnchor="middle">
            {initials}
          </text>
        </>
      )}
      {[...party.lines, ...party.notes].map((line, i) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
          key={i}
          className={i < party.lines.length ? 'stances-name' : 'stances-note'}
          x={party.textX}
          y={party.baselines[i]}
          textAnchor={speaker ? 'end' : 'middle'}
        >
          {line}
        </text>
      ))}
    </Mark>
  );
});
