import { formatDay } from '../../i18n/format';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { isFiltered, selectWindow } from '../../state/selectors';
import { STILL_FONT, type StillProps } from '../still';
import { placeStill } from './placeStill';
import { readVoices } from './readVoices';
import { StillClaimRows } from './StillClaimRows';
import { StillVoices } from './StillVoices';

/** Who said what, without gestures: speakers and claims with statements between; in a narrow room, claims in rows. */
export function StancesStill(props: StillProps) {
  const { dataset, view, size, messages, ink } = props;
  const voices = readVoices(dataset, view);
  const { network, lit, focus, cursor } = voices;
  const words = stancesWords(messages.lang);
  const empty = network.statements === 0;
  const placed = empty ? null : placeStill(props, voices);
  const height = Math.max(size.height, placed?.form === 'voices' ? placed.voices.height : 0);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      fontFamily={STILL_FONT}
      fontSize={12}
    >
      <title>
        {empty
          ? emptyWords(props)
          : words.picture(network.statements, network.speakers.length, network.targets.length)}
      </title>
      <rect width={size.width} height={height} fill={ink('panel')} />
      {placed === null ? (
        <text x={size.width / 2} y={size.height / 2} textAnchor="middle" fill={ink('muted')}>
          {emptyWords(props)}
        </text>
      ) : placed.form === 'voices' ? (
        <StillVoices {...{ dataset, messages, ink, network, lit, focus, cursor }} placed={placed.voices} />
      ) : (
        <StillClaimRows
          {...{ dataset, messages, ink, network, lit, focus }}
          placed={placed.rows}
          width={size.width}
        />
      )}
    </svg>
  );
}

/** Why nothing is shown. */
function emptyWords({ dataset, view, messages }: StillProps): string {
  const words = stancesWords(messages.lang);
  if (isFiltered(view)) return words.emptyFiltered;
  const { from, to } = selectWindow(dataset, view);
  return words.empty(formatDay(from, messages.lang), formatDay(to, messages.lang));
}
