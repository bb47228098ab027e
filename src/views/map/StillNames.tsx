import type { Standing, Status } from '../../domain/member';
import type { Point } from '../../layout/geo/box';
import type { PlacedLabel } from '../../layout/geo/placeLabels';
import { tenths } from '../../layout/tenths';
import type { Emphasis } from '../../state/emphasis';
import type { ColourName, Ink } from '../../theme/ink';

interface Props {
  labels: readonly PlacedLabel[];
  standings: ReadonlyMap<string, Standing>;
  emphasis: Emphasis;
  ink: Ink;
}

/** Colours of a name on the ground of a status, and beside its state. */
const ON: Record<Status | 'beside', { fill: ColourName; halo: ColourName }> = {
  member: { fill: 'member-text', halo: 'member' },
  frozen: { fill: 'member-text', halo: 'member' },
  former: { fill: 'text', halo: 'land' },
  observer: { fill: 'text', halo: 'land' },
  signatory: { fill: 'text', halo: 'member-soft' },
  other: { fill: 'land-text', halo: 'land' },
  beside: { fill: 'text', halo: 'halo' },
};

/** From a state to a name that stands off, with a rim that keeps it in sight on dark ground. */
function Leader({ leader: [from, to], ink }: { leader: readonly [Point, Point]; ink: Ink }) {
  const d = `M${tenths(from[0])} ${tenths(from[1])}L${tenths(to[0])} ${tenths(to[1])}`;
  return (
    <>
      <path d={d} stroke={ink('halo')} strokeOpacity={0.7} />
      <path d={d} stroke={ink('text')} strokeWidth={1} />
    </>
  );
}

/** Names of states, with a rim in the colour of their ground. */
export function StillNames({ labels, standings, emphasis, ink }: Props) {
  return (
    <g textAnchor="middle" strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {labels.map(({ id, text, size, weight, spacing, at, inside, leader }) => {
        const on = inside ? (standings.get(id)?.status ?? 'other') : 'beside';
        // A rim in the full colour would show on ground that has given way to what is chosen.
        const rimless =
          (on === 'member' || on === 'frozen') && emphasis.focus !== null && !emphasis.related.has(id);
        return [
          leader && <Leader key={`${id} line`} leader={leader} ink={ink} />,
          <text
            key={id}
            x={tenths(at[0])}
            y={tenths(at[1])}
            dy="0.36em"
            fontSize={size}
            fontWeight={weight}
            letterSpacing={spacing || undefined}
            fill={ink(ON[on].fill)}
            stroke={rimless ? 'none' : ink(ON[on].halo)}
            strokeWidth={inside ? undefined : 3.5}
          >
            {text}
          </text>,
        ];
      })}
    </g>
  );
}
