import type { ReactNode } from 'react';
import { STATUSES, type Status } from '../../domain/member';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import type { ColourName, Ink } from '../../theme/ink';
import type { StillProps } from '../still';
import { MARK_RADIUS } from './eventMark';
import { selectStill } from './selectStill';

interface Props extends Pick<StillProps, 'dataset' | 'view' | 'messages' | 'ink'> {
  frame: GeoFrame;
  /** All of it, what stands over the map, or the disputed areas, which stand with the note on borders on a page. */
  part?: 'all' | 'over' | 'disputed';
}

/** What the looks of a still mean, in the words of the live map's key: only what is in the frame. */
export function MapStillKey({ frame, dataset, view, messages, ink, part = 'all' }: Props) {
  const { standings, near } = selectStill(dataset, view);
  const seen = new Set<Status>(frame.states.map(({ id }) => standings.get(id)?.status ?? 'other'));
  const disputed = (['hatch', 'claim'] as const).filter(
    (kind) => part !== 'over' && frame.disputes.some(({ style }) => style === kind),
  );
  return (
    <ul className="map-legend">
      {STATUSES.filter((status) => part !== 'disputed' && seen.has(status)).map((status) => (
        <li key={status} data-look={status}>
          <Swatch look={LOOKS[status]} ink={ink} /> {messages.map.legendStatus[status]}
        </li>
      ))}
      {disputed.map((kind) => (
        <li key={kind} data-look={kind}>
          <Swatch look={LOOKS[kind]} ink={ink} />{' '}
          {kind === 'hatch' ? messages.map.legendDispute : messages.map.legendClaim}
        </li>
      ))}
      {part !== 'disputed' && near.events.length > 0 && (
        <li>
          <Sample>
            <circle cx={8} cy={8} r={MARK_RADIUS} fill="none" stroke={ink('accent')} strokeWidth={1.8} />
            <circle cx={8} cy={8} r={2.2} fill={ink('accent')} />
          </Sample>{' '}
          <span data-count="events" data-total={near.events.length}>
            {messages.record.events(near.events.length)}
          </span>
        </li>
      )}
    </ul>
  );
}

interface Look {
  ground: ColourName;
  /** Strokes over the ground: their path, width and colour. */
  hatch?: readonly [d: string, width: number, colour: ColourName];
  outline?: { colour: ColourName; width: number; dashes: string };
}

export const LOOKS: Record<Status | 'hatch' | 'claim', Look> = {
  member: { ground: 'member' },
  frozen: { ground: 'member', hatch: ['M1.5 10 10 1.5M6 14.5 14.5 6', 3.4, 'member-soft'] },
  former: { ground: 'former-ground', hatch: ['M1.5 7 7 1.5M1.5 14.5l13-13M9 14.5 14.5 9', 1.5, 'former'] },
  observer: { ground: 'land', outline: { colour: 'member', width: 2, dashes: '0.1 4' } },
  signatory: { ground: 'member-soft', outline: { colour: 'member', width: 1.4, dashes: '5 3' } },
  other: { ground: 'land' },
  hatch: { ground: 'land', hatch: ['M1.5 9l5.5 5.5M1.5 1.5l13 13M9 1.5 14.5 7', 1, 'dispute'] },
  claim: {
    ground: 'land',
    hatch: ['M1.5 5l9.5 9.5M5 1.5l9.5 9.5', 0.8, 'dispute'],
    outline: { colour: 'dispute', width: 0.9, dashes: '0.5 3' },
  },
};

/** A small sample of a look of the map, 16 px square. */
function Sample({ children }: { children: ReactNode }) {
  return (
    <svg className="map-swatch" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Without patterns, so that it needs nothing else on its page. */
export function Swatch({ look: { ground, hatch, outline }, ink }: { look: Look; ink: Ink }) {
  return (
    <Sample>
      <rect x={1} y={1} width={14} height={14} rx={2} fill={ink(ground)} />
      {hatch && <path d={hatch[0]} fill="none" stroke={ink(hatch[2])} strokeWidth={hatch[1]} />}
      {outline && (
        <rect
          x={2}
          y={2}
          width={12}
          height={12}
          fill="none"
          stroke={ink(outline.colour)}
          strokeWidth={outline.width}
          strokeDasharray={outline.dashes}
          strokeLinecap={outline.dashes.startsWith('0') ? 'round' : undefined}
        />
      )}
    </Sample>
  );
}
