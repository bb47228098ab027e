import type { ReactNode } from 'react';
import type { Status } from '../../domain/member';
import type { Extent, Fit } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { tenths } from '../../layout/tenths';
import type { ColourName, Ink } from '../../theme/ink';
import { HATCHES, type HatchName } from './hatches';
import type { PlacedState } from './placeStill';

interface Props {
  frame: GeoFrame;
  fit: Fit;
  size: Extent;
  states: readonly PlacedState[];
  ink: Ink;
  prefix: string;
}

/** What a state of a status stands on, and the hatch over it. */
const GROUND: Record<Status, { fill: ColourName; hatch?: HatchName }> = {
  member: { fill: 'member' },
  frozen: { fill: 'member', hatch: 'frozen' },
  former: { fill: 'former-ground', hatch: 'former' },
  observer: { fill: 'land' },
  signatory: { fill: 'member-soft' },
  other: { fill: 'land' },
};
const HATCH_FILL: Record<HatchName, ColourName> = {
  frozen: 'member-soft',
  former: 'former',
  hatch: 'dispute',
  claim: 'dispute',
};
/** How much of a member's colour is left where something else is chosen; the rest is land. */
const MUTED = 0.76;

/**
 * Sea, states, disputed areas, lakes, borders, outlines. Every outline is written once, in the frame's tenths: what
 * lies over a state uses its shape again. A group has the paint of all in it.
 */
export function StillGround({ frame, fit, size, states, ink, prefix }: Props) {
  /** Units of the drawing per px. */
  const unit = 10 / fit.scale;
  const px = (length: number) => Math.round(length * unit * 10) / 10;
  const grounds = [...new Set(states.map(groundOf))];
  const disputes = frame.disputes.filter(
    ({ style, state }) => style !== 'historic' && states.some(({ id }) => id === state),
  );
  const again = (state: PlacedState) => `#${prefix}${state.id}`;
  const { border, dashed, claim } = frame.lines;
  const used = new Set<HatchName>([
    ...states.flatMap(({ status }) => GROUND[status].hatch ?? []),
    ...disputes.flatMap(({ style }) => (style === 'historic' ? [] : [style])),
  ]);
  return (
    <>
      <defs>
        {[...used].sort().map((name) => (
          <pattern
            key={name}
            id={prefix + name}
            patternUnits="userSpaceOnUse"
            width={HATCHES[name].period}
            height={HATCHES[name].period}
            patternTransform={`scale(${Math.round(unit * 1e4) / 1e4}) rotate(${HATCHES[name].turn})`}
          >
            <rect width={HATCHES[name].width} height={HATCHES[name].period} fill={ink(HATCH_FILL[name])} />
          </pattern>
        ))}
      </defs>
      <rect width={size.width} height={size.height} fill={ink('sea')} />
      <g
        transform={`translate(${tenths(fit.x)} ${tenths(fit.y)}) scale(${Math.round(fit.scale * 1e4) / 1e5})`}
        fillRule="evenodd"
        strokeLinejoin="round"
      >
        {grounds.map((fill) => (
          <g key={fill} fill={ink(fill)}>
            {states
              .filter((state) => groundOf(state) === fill)
              .map((state) => (
                <path
                  key={state.id}
                  id={isUsed(state) ? prefix + state.id : undefined}
                  d={state.d}
                  data-id={state.id}
                  data-kind="state"
                  data-status={state.status}
                  data-selected={state.selected || undefined}
                  data-muted={state.muted || undefined}
                />
              ))}
          </g>
        ))}
        {states.filter(isPale).map((state) => (
          <use key={state.id} href={again(state)} fill={ink('member')} fillOpacity={MUTED} />
        ))}
        {states.map((state) => {
          const { hatch } = GROUND[state.status];
          return hatch && <use key={state.id} href={again(state)} fill={`url(#${prefix}${hatch})`} />;
        })}
        {disputes.map(({ id, d, style }) => (
          <path key={id} d={d} fill={`url(#${prefix}${style})`} />
        ))}
        <path d={frame.lakes} fill={ink('sea')} />
        <g fill="none" strokeWidth={px(0.9)}>
          {border && <path d={border} stroke={ink('land-line')} />}
          {dashed && <path d={dashed} stroke={ink('dispute')} strokeDasharray={`${px(4)} ${px(2.5)}`} />}
          {claim && (
            <path
              d={claim}
              stroke={ink('dispute')}
              strokeDasharray={`${px(0.5)} ${px(3)}`}
              strokeLinecap="round"
            />
          )}
        </g>
        <Outlines
          states={states}
          status="observer"
          again={again}
          stroke={ink('member')}
          width={px(2)}
          dashes={`${px(0.1)} ${px(4)}`}
        />
        <Outlines
          states={states}
          status="signatory"
          again={again}
          stroke={ink('member')}
          width={px(1.4)}
          dashes={`${px(5)} ${px(3)}`}
        />
        {states
          .filter(({ selected }) => selected)
          .map((state) => (
            <use
              key={state.id}
              href={again(state)}
              fill="none"
              stroke={ink('accent')}
              strokeWidth={px(2.6)}
            />
          ))}
      </g>
    </>
  );
}

interface OutlinesProps {
  states: readonly PlacedState[];
  status: Status;
  again: (state: PlacedState) => string;
  stroke: string;
  width: number;
  dashes: string;
}

function Outlines({ states, status, again, stroke, width, dashes }: OutlinesProps): ReactNode {
  const own = states.filter((state) => state.status === status);
  if (own.length === 0) return null;
  return (
    <g
      fill="none"
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dashes}
      strokeLinecap={status === 'observer' ? 'round' : undefined}
    >
      {own.map((state) => (
        <use key={state.id} href={again(state)} />
      ))}
    </g>
  );
}

/** Whether its own colour gives way to what is chosen. */
function isPale({ status, muted }: PlacedState): boolean {
  return muted && (status === 'member' || status === 'frozen');
}

function groundOf(state: PlacedState): ColourName {
  return isPale(state) ? 'land' : GROUND[state.status].fill;
}

function isUsed(state: PlacedState): boolean {
  const { status, selected } = state;
  return (
    selected ||
    isPale(state) ||
    status === 'observer' ||
    status === 'signatory' ||
    GROUND[status].hatch !== undefined
  );
}
