import { nameOf, shortNameOf } from '../../domain/dataset';
import { formatDay } from '../../i18n/format';
import { placeClaimRows } from '../../layout/graph/placeClaimRows';
import { type PlacedVoices, placeVoices } from '../../layout/graph/placeVoices';
import { mixOf } from '../../network/twoMode';
import { isFiltered, selectWindow } from '../../state/selectors';
import { STILL_FONT, type StillProps } from '../still';
import { codesOf } from './codesOf';
import { NARROW_BELOW } from './narrowBelow';
import { readVoices, type Voices } from './readVoices';
import { StillClaimRows } from './StillClaimRows';
import { StillVoices } from './StillVoices';
import { tellApart } from './tellApart';
import { voicesLabels } from './voicesLabels';
import { alignmentOf } from './voicesOf';

/** Who said what, without gestures: speakers and claims with statements between; in a narrow room, claims in rows. */
export function StancesStill(props: StillProps) {
  const { dataset, view, size, messages, ink } = props;
  const voices = readVoices(dataset, view);
  const { network } = voices;
  const words = messages.stances;
  const narrow = size.width < NARROW_BELOW;
  const placed = narrow ? null : placePicture(props, voices);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${Math.max(size.height, placed?.height ?? 0)}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      fontFamily={STILL_FONT}
      fontSize={12}
    >
      <title>{words.picture(network.statements, network.speakers.length, network.targets.length)}</title>
      <rect width={size.width} height={Math.max(size.height, placed?.height ?? 0)} fill={ink('panel')} />
      {network.statements === 0 ? (
        <text
          x={size.width / 2}
          y={size.height / 2}
          textAnchor="middle"
          fontSize={narrow ? undefined : 14}
          fill={ink('muted')}
        >
          {emptyWords(props)}
        </text>
      ) : placed ? (
        <StillVoices {...{ dataset, messages, ink, placed, ...voices }} />
      ) : (
        <NarrowStill {...props} voices={voices} />
      )}
    </svg>
  );
}

/** Places the voices as the live picture does before anything is opened. */
export function placePicture(
  { dataset, size, messages, measure }: StillProps,
  { network, first }: Voices,
): PlacedVoices {
  return placeVoices(
    {
      network,
      alignment: alignmentOf(dataset),
      ...voicesLabels(dataset, network, 'claims', messages),
      lit: first.beads,
      wanted: first.parties,
      open: NOTHING,
      unfolded: NOTHING,
      measure,
    },
    size,
  );
}

const NOTHING: ReadonlySet<never> = new Set();

function NarrowStill({ voices, ...props }: StillProps & { voices: Voices }) {
  const { dataset, size, messages, measure, ink } = props;
  const { network, lit, focus } = voices;
  const words = messages.stances;
  const letters = tellApart(new Map(network.speakers.map(({ id }) => [id, nameOf(dataset, id)])));
  const placed = placeClaimRows(
    {
      network,
      chosen: lit.parties,
      labelOf: (id) => shortNameOf(dataset, id),
      nameOf: (id) => nameOf(dataset, id),
      lettersOf: (id) => letters.get(id) ?? '',
      codeOf: (beads) => {
        const [first] = beads;
        if (beads.length === 1 && first)
          return first.stance === null ? '?' : messages.record.stanceCode[first.stance];
        return codesOf(mixOf(beads), messages)
          .map(({ text }) => text)
          .join(' ');
      },
      measure,
    },
    size,
  );
  const onClaims = network.targets.every(({ claim }) => claim);
  const { rest } = placed;
  const left = rest ? new Set(rest.beads.map(({ statement }) => statement)).size : 0;
  return (
    <StillClaimRows
      {...{ dataset, messages, ink, placed, lit, focus }}
      width={size.width}
      sideWords={onClaims ? words.sides : words.sidesOf}
      restWords={
        rest
          ? `${onClaims ? words.otherTargets(rest.targets.length) : words.otherThings(rest.targets.length)} · ${words.statements(left)}`
          : ''
      }
    />
  );
}

/** Why nothing is shown. */
function emptyWords({ dataset, view, messages }: StillProps): string {
  const words = messages.stances;
  if (isFiltered(view)) return words.emptyFiltered;
  const { from, to } = selectWindow(dataset, view);
  return words.empty(formatDay(from, messages.lang), formatDay(to, messages.lang));
}
