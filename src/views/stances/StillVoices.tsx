import { kindOf, nameOf } from '../../domain/dataset';
import { BEAD_RADIUS, CAPSULE_HEIGHT } from '../../layout/graph/placeMarks';
import type { PlacedReply } from '../../layout/graph/placeReplies';
import type { PlacedBead, PlacedParty, PlacedTie, PlacedVoices } from '../../layout/graph/placeVoices';
import { DISC_RADIUS, NAME_STYLE, NOTE_STYLE, TARGET_STYLE } from '../../layout/graph/voiceRows';
import { tenths } from '../../layout/tenths';
import type { TwoMode } from '../../network/twoMode';
import { selectStandings } from '../../state/selectors';
import type { Ink } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';
import type { StillProps } from '../still';
import { capsuleParts } from './capsuleParts';
import { initials } from './initials';
import { lineOf } from './lineOf';
import type { Lit } from './litBeads';

interface Props extends Pick<StillProps, 'dataset' | 'messages' | 'ink'> {
  placed: PlacedVoices;
  network: TwoMode;
  lit: Lit;
  focus: string | null;
  cursor: number;
}

/** Speakers left, what they speak about right, statements between, as `VoicesPicture` draws them. */
export function StillVoices({ dataset, messages, ink, placed, network, lit, focus, cursor }: Props) {
  const { ties, replies } = placed;
  const choosing = lit.beads.size > 0;
  const isMuted = (beads: readonly { key: string }[]) =>
    choosing && !beads.some(({ key }) => lit.beads.has(key));
  const standings = selectStandings(dataset, cursor);
  const isMember = (party: PlacedParty) => {
    const speaker = network.speakers.find(({ id }) => id === party.id);
    const status = speaker && standings.get(speaker.for)?.status;
    return status === 'member' || status === 'frozen';
  };
  return (
    <>
      {ties.map((tie) => (
        <Line key={tie.key} tie={tie} ink={ink} muted={isMuted(tie.beads)} choosing={choosing} />
      ))}
      {replies.map((reply) => (
        <Reply key={reply.key} reply={reply} ink={ink} muted={choosing && !reply.lit} />
      ))}
      {ties.map(
        (tie) =>
          tie.capsule && (
            <Capsule key={tie.key} tie={tie} messages={messages} ink={ink} muted={isMuted(tie.beads)} />
          ),
      )}
      {[...placed.speakers, ...placed.targets].map((party) => {
        const own = ties.filter(({ from, to }) => from === party.key || to === party.key);
        const named = party.id !== null && lit.parties.has(party.id);
        return (
          <Party
            key={party.key}
            party={party}
            kind={party.id === null ? null : kindOf(dataset, party.id)}
            letters={party.id === null ? `+${party.folded.length}` : initials(nameOf(dataset, party.id))}
            member={isMember(party)}
            selected={party.id !== null && party.id === focus}
            muted={choosing && !named && isMuted(own.flatMap(({ beads }) => beads))}
            ink={ink}
          />
        );
      })}
      {ties.flatMap(({ marks }) =>
        marks.map((bead) => (
          <BeadRing
            key={bead.key}
            bead={bead}
            code={bead.stance === null ? '?' : messages.record.stanceCode[bead.stance]}
            selected={bead.statement === focus}
            muted={isMuted([bead])}
            ink={ink}
          />
        )),
      )}
    </>
  );
}

interface MarkProps {
  ink: Ink;
  muted: boolean;
}

function Line({ tie, ink, muted, choosing }: MarkProps & { tie: PlacedTie; choosing: boolean }) {
  const { stance, position, width, double, dash } = lineOf(tie);
  const bare = tie.form === 'bare';
  const faint = bare ? 0.4 : stance === null ? 0.5 : undefined;
  const shape = {
    d: tie.path,
    fill: 'none',
    opacity: muted ? 0.13 : choosing ? undefined : faint,
  };
  const hooks = {
    'data-stance': stance ?? undefined,
    'data-position': position ?? undefined,
    'data-gathered': bare ? tie.beads.length : undefined,
    'data-muted': muted || undefined,
  };
  return (
    <>
      <path
        {...shape}
        {...hooks}
        stroke={ink(stance === null ? 'stance-0' : stanceColour(stance))}
        strokeWidth={tenths(double ? width + 2.5 : width)}
        strokeDasharray={dash ?? undefined}
      />
      {double && <path {...shape} stroke={ink('panel')} strokeWidth={tenths(width - 0.5)} />}
    </>
  );
}

function Reply({ reply, ink, muted }: MarkProps & { reply: PlacedReply }) {
  const colour = ink(reply.lit ? 'text' : 'muted');
  return (
    <>
      <path
        d={reply.path}
        fill="none"
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray="1.5 3.5"
        strokeLinecap="round"
        opacity={muted ? 0.3 : undefined}
      />
      <path
        d="M0 0l-7 3.2v-6.4z"
        transform={`translate(${reply.tip.x} ${reply.tip.y}) rotate(${reply.angle})`}
        fill={colour}
        opacity={muted ? 0.3 : undefined}
      />
    </>
  );
}

function Capsule({
  tie,
  messages,
  ink,
  muted,
}: MarkProps & { tie: PlacedTie; messages: StillProps['messages'] }) {
  if (!tie.capsule) return null;
  const { x, y, width } = tie.capsule;
  const parts = capsuleParts(tie.mix, width, messages);
  const opacity = muted ? 0.45 : undefined;
  return (
    <g
      transform={`translate(${x} ${y})`}
      data-gathered={tie.beads.length}
      data-muted={muted || undefined}
      fontWeight={700}
    >
      <rect
        x={-width / 2}
        y={-CAPSULE_HEIGHT / 2}
        width={width}
        height={CAPSULE_HEIGHT}
        rx={CAPSULE_HEIGHT / 2}
        fill={ink('panel')}
        stroke={ink('line-strong')}
        strokeWidth={1.25}
      />
      <text y={2.6} textAnchor="middle" letterSpacing="-.02em" fill={ink('text')} opacity={opacity}>
        {parts.map(({ text, colour }, i) => (
          <tspan key={text} fill={ink(colour)} dx={i === 0 ? undefined : 5}>
            {text}
          </tspan>
        ))}
      </text>
      {parts.map(({ text, colour, x, share }) => (
        <rect
          key={text}
          x={tenths(x)}
          y={CAPSULE_HEIGHT / 2 - 5.5}
          width={tenths(share)}
          height={2.5}
          fill={ink(colour)}
          opacity={opacity}
        />
      ))}
    </g>
  );
}

function BeadRing({
  bead,
  code,
  selected,
  ink,
  muted,
}: MarkProps & { bead: PlacedBead; code: string; selected: boolean }) {
  const colour = ink(stanceColour(bead.stance));
  return (
    <g
      transform={`translate(${bead.x} ${bead.y})`}
      data-id={bead.statement}
      data-kind="statement"
      data-stance={bead.stance ?? undefined}
      data-position={bead.position ?? undefined}
      data-selected={selected || undefined}
      data-muted={muted || undefined}
    >
      {selected && <circle r={BEAD_RADIUS + 3.5} fill="none" stroke={ink('accent')} strokeWidth={2.5} />}
      <circle
        r={BEAD_RADIUS - 1}
        fill={ink('panel')}
        stroke={colour}
        strokeWidth={2}
        strokeOpacity={muted ? 0.4 : undefined}
        strokeDasharray={bead.unverified ? '.5 3.2' : bead.condition !== null ? '4.2 2.9' : undefined}
        strokeLinecap={bead.unverified ? 'round' : undefined}
      />
      <text
        y={4.2}
        textAnchor="middle"
        fontWeight={700}
        letterSpacing="-.02em"
        fill={colour}
        fillOpacity={muted ? 0.5 : undefined}
      >
        {code}
      </text>
    </g>
  );
}

interface PartyProps extends MarkProps {
  party: PlacedParty;
  kind: string | null;
  letters: string;
  member: boolean;
  selected: boolean;
}

function Party({ party, kind, letters, member, selected, ink, muted }: PartyProps) {
  const speaker = party.side === 'speaker';
  const gathered = party.id === null;
  const name = speaker ? NAME_STYLE : TARGET_STYLE;
  const faint = muted ? 0.62 : undefined;
  const chosen = selected ? { stroke: ink('accent'), strokeWidth: 3 } : null;
  const apart = gathered ? { stroke: ink('line-strong'), strokeDasharray: '3 2.5' } : null;
  return (
    <g
      data-id={party.id ?? undefined}
      data-kind={kind ?? undefined}
      data-selected={selected || undefined}
      data-muted={muted || undefined}
      textAnchor={speaker ? 'end' : 'middle'}
    >
      {speaker ? (
        <>
          <circle
            cx={tenths(party.x)}
            cy={tenths(party.y)}
            r={DISC_RADIUS}
            fill={ink(gathered ? 'panel' : member ? 'member' : 'muted')}
            fillOpacity={muted ? 0.45 : undefined}
            stroke={ink('panel')}
            {...apart}
            {...chosen}
          />
          <text
            x={tenths(party.x)}
            y={tenths(party.y + 4.2)}
            textAnchor="middle"
            fontWeight={650}
            fill={ink(gathered ? 'text' : member ? 'member-text' : 'panel')}
          >
            {letters}
          </text>
        </>
      ) : (
        <rect
          x={tenths(party.left)}
          y={tenths(party.y - party.height / 2)}
          width={tenths(party.width)}
          height={tenths(party.height)}
          rx={kind === 'claim' || kind === null ? 7 : 14}
          fill={ink('page')}
          fillOpacity={0.7}
          stroke={ink('line')}
          strokeWidth={1.25}
          {...apart}
          {...chosen}
        />
      )}
      {[...party.lines, ...party.notes].map((line, i) => {
        const style = i < party.lines.length ? name : NOTE_STYLE;
        return (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
            key={i}
            x={tenths(party.textX)}
            y={party.baselines[i]}
            fontSize={style.size === 12 ? undefined : style.size}
            fontWeight={style.weight === 400 ? undefined : style.weight}
            fill={ink(i < party.lines.length ? 'text' : 'muted')}
            fillOpacity={faint}
          >
            {line}
          </text>
        );
      })}
    </g>
  );
}
