import { timelineWords } from '../../i18n/messages/timelineWords';
import type { Interval } from '../../layout/interval';
import { tenths } from '../../layout/tenths';
import type { TimelineFrame } from '../../layout/timeline/frameTimeline';
import { placeOverview, placeYears, type YearBar } from '../../layout/timeline/placeOverview';
import { createTimeScale } from '../../layout/timeline/timeScale';
import { type Selection, type Span, selectExtent } from '../../state/selectors';
import type { ColourName } from '../../theme/ink';
import type { StillProps } from '../still';

interface Props extends Pick<StillProps, 'dataset' | 'measure' | 'messages' | 'ink'> {
  frame: TimelineFrame;
  selection: Selection;
  window: Span;
}

/** The whole record by year, and the window on it. */
export function StillOverview({ dataset, measure, messages, ink, frame, selection, window }: Props) {
  const { plot, overview } = frame;
  const extent = selectExtent(dataset);
  const scale = createTimeScale(extent, plot);
  const height = overview.end - overview.start;
  const bars = placeOverview(
    [...dataset.events.values(), ...dataset.statements.values()],
    [...selection.eventsAnytime, ...selection.statementsAnytime],
    scale,
    height,
  );
  const inside = { start: scale.x(window.from), end: scale.x(window.to + 1) };
  const whole = window.from === extent.from && window.to === extent.to;
  const middle = (overview.start + overview.end) / 2;
  const bottom = overview.end;
  const hidden = bars.some(({ totalHeight, shownHeight }) => totalHeight > shownHeight);
  const layers: { path: string; colour: ColourName; faint: boolean }[] = [
    { path: hidden ? barsPath(bars, 'totalHeight', bottom, plot) : '', colour: 'bar' as const, faint: true },
    { path: whole ? '' : barsPath(bars, 'shownHeight', bottom, plot), colour: 'bar' as const, faint: false },
    { path: barsPath(bars, 'shownHeight', bottom, inside), colour: 'bar-in' as const, faint: false },
  ].filter(({ path }) => path !== '');
  return (
    <>
      {frame.namesBeside && (
        <text x={16} y={middle} dy="0.35em" fill={ink('muted')}>
          {timelineWords(messages.lang).years(yearOf(extent.from), yearOf(extent.to))}
        </text>
      )}
      {layers.map(({ path, colour, faint }) => (
        <path key={`${colour} ${faint}`} d={path} fill={ink(colour)} fillOpacity={faint ? 0.45 : undefined} />
      ))}
      <path d={`M${plot.start} ${bottom + 0.5}H${plot.end}`} stroke={ink('line-strong')} fill="none" />
      {!whole && (
        <rect
          x={tenths(inside.start)}
          y={overview.start - 3}
          width={tenths(Math.max(2, inside.end - inside.start))}
          height={height + 3}
          fill={ink('mark')}
          fillOpacity={0.14}
        />
      )}
      {[inside.start, inside.end].map((x) => (
        <rect
          key={x}
          x={tenths(x - 2)}
          y={middle - 8}
          width={4}
          height={16}
          rx={2}
          fill={ink('window-edge')}
        />
      ))}
      {placeYears(scale, measure, 12).map(({ year, x, anchor }) => (
        <text
          key={year}
          x={tenths(x)}
          y={frame.yearsY}
          dy="0.35em"
          textAnchor={anchor === 'start' ? undefined : anchor}
          fill={ink('muted')}
        >
          {year}
        </text>
      ))}
    </>
  );
}

/** All bars as one shape, cut where they reach out of a stretch. */
function barsPath(
  bars: readonly YearBar[],
  height: 'totalHeight' | 'shownHeight',
  bottom: number,
  within: Interval,
): string {
  return bars
    .flatMap((bar) => {
      const start = tenths(Math.max(bar.x.start, within.start));
      const end = tenths(Math.min(bar.x.end, within.end));
      if (end <= start || bar[height] === 0) return [];
      return [`M${start} ${bottom}v${-tenths(bar[height])}H${end}V${bottom}z`];
    })
    .join('');
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
