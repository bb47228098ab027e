import { STATUSES, type Status } from '../../domain/member';
import { STANCES, stanceOfPosition } from '../../domain/stance';
import { shareWords } from '../../i18n/messages/lateWords';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import { stancesWords } from '../../i18n/messages/stancesWords';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { selectRecords } from '../../state/selectors';
import type { ColourName, Ink } from '../../theme/ink';
import { stanceColour } from '../../theme/stanceColour';
import { MARK_RADIUS } from '../../views/map/eventMark';
import { LOOKS, Swatch } from '../../views/map/MapStillKey';
import { selectStill } from '../../views/map/selectStill';
import { type Sign, signsOf } from '../../views/stances/StancesStillKey';
import type { StillProps } from '../../views/still';

/** What the looks of a still mean, each drawn about the middle of its line; nothing that isn't in it. */
export function pictureKey(still: StillProps, frame: GeoFrame | null): Sign[] {
  if (frame) return mapSigns(still, frame);
  return still.view.view === 'stances' ? signsOf(still) : timelineSigns(still);
}

function mapSigns({ dataset, view, messages }: StillProps, frame: GeoFrame): Sign[] {
  const { standings, near } = selectStill(dataset, view);
  const statuses = new Set<Status>(frame.states.map(({ id }) => standings.get(id)?.status ?? 'other'));
  const swatch = (look: Status | 'hatch' | 'claim', text: string): Sign => ({
    id: look,
    sign: 16,
    text,
    drawn: (ink) => (
      <g transform="translate(0 -8)">
        <Swatch look={LOOKS[look]} ink={ink} />
      </g>
    ),
  });
  const disputed = (['hatch', 'claim'] as const).filter((kind) =>
    frame.disputes.some(({ style }) => style === kind),
  );
  const ring: Sign = {
    id: 'events',
    sign: 16,
    text: liveMapWords(messages.lang).listEvents(near.events.length),
    drawn: (ink) => (
      <>
        <circle cx={8} r={MARK_RADIUS} fill="none" stroke={ink('accent')} strokeWidth={1.8} />
        <circle cx={8} r={2.2} fill={ink('accent')} />
      </>
    ),
  };
  return [
    ...STATUSES.filter((status) => statuses.has(status)).map((status) =>
      swatch(status, messages.map.legendStatus[status]),
    ),
    ...disputed.map((kind) =>
      swatch(kind, kind === 'hatch' ? messages.map.legendDispute : messages.map.legendClaim),
    ),
    ...(near.events.length > 0 ? [ring] : []),
  ];
}

function timelineSigns({ dataset, view, messages }: StillProps): Sign[] {
  const { key } = shareWords(messages.lang).picture;
  const { events, statements } = selectRecords(dataset, view, null);
  const said = new Set(
    statements.flatMap((statement) => {
      const { positions, attitudes } = statement.coding;
      return [
        ...attitudes.map(({ stance }) => stance),
        ...positions.map(({ position }) => stanceOfPosition(position)),
      ];
    }),
  );
  const upright = (id: string, text: string, colour: ColourName, width: number): Sign => ({
    id,
    sign: 8,
    text,
    drawn: (ink: Ink) => (
      <rect x={4 - width / 2} y={-7} width={width} height={14} rx={width / 2} fill={ink(colour)} />
    ),
  });
  const disc: Sign = {
    id: 'event',
    sign: 12,
    text: key.event,
    drawn: (ink) => <circle cx={6} r={5.5} fill={ink('mark')} />,
  };
  const words = stancesWords(messages.lang).legend.stance;
  return [
    ...(events.some(({ category }) => category !== 'conflict') ? [disc] : []),
    ...(events.some(({ category }) => category === 'conflict')
      ? [upright('conflict', key.conflict, 'mark-conflict', 6)]
      : []),
    ...STANCES.filter((stance) => said.has(stance)).map((stance) =>
      upright(`stance ${stance}`, key.statement(words[stance]), stanceColour(stance), 3),
    ),
  ];
}
