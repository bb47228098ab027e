import type { Dataset } from '../../src/domain/dataset';
import type { Status } from '../../src/domain/member';
import type { Messages } from '../../src/i18n/messages/en';
import { selectCursor, selectStandings } from '../../src/state/selectors';
import type { View } from '../../src/state/view';
import type { ColourName, Ink } from '../../src/theme/ink';
import { HATCHES } from '../../src/views/map/hatches';

export interface LegendItem {
  status: Shown;
  word: string;
}

/** Standings that a card explains; the others are too small on it to be seen. */
const SHOWN = ['member', 'frozen', 'former'] as const satisfies readonly Status[];
type Shown = (typeof SHOWN)[number];
const LOOK: Record<
  Shown,
  { ground: ColourName; hatch: { name: keyof typeof HATCHES; ink: ColourName } | null }
> = {
  member: { ground: 'member', hatch: null },
  frozen: { ground: 'member', hatch: { name: 'frozen', ink: 'member-soft' } },
  former: { ground: 'former-ground', hatch: { name: 'former', ink: 'former' } },
};

/** What the map of a view needs explained. */
export function legendOf(dataset: Dataset, view: View, { map }: Messages): LegendItem[] {
  const standings = [...selectStandings(dataset, selectCursor(dataset, view)).values()];
  return SHOWN.filter((shown) => standings.some(({ status }) => status === shown)).map((status) => ({
    status,
    word: map.legendStatus[status],
  }));
}

const SIDE = 18;
export const LEGEND_LEADING = 28;

/** The key of a map, a line for each standing; `y` is the first one’s baseline. */
export function CardLegend({
  items,
  x,
  y,
  ink,
}: {
  items: readonly LegendItem[];
  x: number;
  y: number;
  ink: Ink;
}) {
  return (
    <g fontSize={17} fill={ink('text')}>
      {items.map(({ status, word }, i) => {
        const { ground, hatch } = LOOK[status];
        const box = { x, y: y + i * LEGEND_LEADING - 15, width: SIDE, height: SIDE, rx: 3 };
        const id = `legend-${status}`;
        return (
          <g key={status}>
            <rect {...box} fill={ink(ground)} />
            {hatch && (
              <>
                <pattern
                  id={id}
                  patternUnits="userSpaceOnUse"
                  width={HATCHES[hatch.name].period}
                  height={HATCHES[hatch.name].period}
                  patternTransform={`rotate(${HATCHES[hatch.name].turn})`}
                >
                  <rect
                    width={HATCHES[hatch.name].width}
                    height={HATCHES[hatch.name].period}
                    fill={ink(hatch.ink)}
                  />
                </pattern>
                <rect {...box} fill={`url(#${id})`} />
              </>
            )}
            <text x={x + SIDE + 10} y={y + i * LEGEND_LEADING}>
              {word}
            </text>
          </g>
        );
      })}
    </g>
  );
}
