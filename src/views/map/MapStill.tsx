import { formatDay, formatList } from '../../i18n/format';
import type { Lean } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { STILL_FONT, type StillProps } from '../still';
import { placeStill } from './placeStill';
import { StillEvents } from './StillEvents';
import { StillGround } from './StillGround';
import { StillNames } from './StillNames';
import { selectStill } from './selectStill';

/** The map without gestures: who belongs on the view's day, and what happened where near it. */
export function MapStill(props: StillProps & { frame: GeoFrame; lean?: Lean }) {
  const { frame, dataset, view, size, messages, ink, prefix } = props;
  const subject = selectStill(dataset, view);
  const { cursor, standings, emphasis, near } = subject;
  const { fit, states, labels, marks } = placeStill({ ...props, subject });
  const named = (status: 'member' | 'frozen') =>
    [...standings.values()]
      .filter((standing) => standing.status === status)
      .map(({ state }) => dataset.states.get(state)?.names.primary ?? state)
      .sort();
  const [members, frozen] = [named('member'), named('frozen')];
  const day = formatDay(cursor, messages.lang);
  const list = (names: readonly string[]) => formatList(names, messages.lang);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      fontFamily={STILL_FONT}
    >
      <title>
        {messages.map.graphicNamed(
          messages.map.graphic(members.length + frozen.length, near.events.length, day),
          members.length > 0 ? list(members) : null,
          frozen.length > 0 ? list(frozen) : null,
        )}
      </title>
      <StillGround frame={frame} fit={fit} size={size} states={states} ink={ink} prefix={prefix} />
      <StillNames labels={labels} standings={standings} emphasis={emphasis} ink={ink} />
      <StillEvents marks={marks} ink={ink} />
    </svg>
  );
}
