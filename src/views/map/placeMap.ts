import type { Standing, Status } from '../../domain/member';
import { type Box, boxAbout, intersection, type Point } from '../../layout/geo/box';
import { type Extent, type Fit, toContainer, type Zoomed } from '../../layout/geo/fitFrame';
import { type LabelForm, type LabelWish, type PlacedLabel, placeLabels } from '../../layout/geo/placeLabels';
import type { Measure } from '../../layout/textWidth';
import type { PreparedState } from './prepareFrame';

const CAPITALS: readonly LabelForm[] = [
  { size: 18, spacing: 4 },
  { size: 15, spacing: 2.4 },
  { size: 13, spacing: 1.2 },
  { size: 12, spacing: 0.6 },
  { size: 12, spacing: 0.2 },
];
const PLAIN: readonly LabelForm[] = [{ size: 12, spacing: 0 }];

/** A state that is narrower than this may have its name beside it, though it isn't a member, px. */
const SMALL = 80;

/** What a name is worth when there is not room for all: what belonged or belongs goes before what is merely near. */
const RANK: Record<Status, number> = { member: 5, frozen: 5, signatory: 4, former: 3, observer: 2, other: 1 };

interface Given {
  states: readonly PreparedState[];
  names: ReadonlyMap<string, string>;
  standings: ReadonlyMap<string, Standing>;
  fit: Fit;
  zoomed: Zoomed;
  size: Extent;
  /** Boxes of the container that names must not cover. */
  obstacles: readonly Box[];
  /** Which names of members stand in capitals: all, those of states that are wide enough for them, or none. */
  capitals: 'all' | 'wide' | 'none';
  /** Points, unzoomed px, that names had better leave free. */
  avoid: readonly Point[];
  measure: Measure;
}

/** Names for the states of a frame, on the screen as it is zoomed. */
export function placeMap(given: Given): PlacedLabel[] {
  const { states, names, standings, fit, zoomed, size, obstacles, avoid, capitals, measure } = given;
  const room: Box = { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 };
  const onScreen = (point: Point) => zoomIn(zoomed, toContainer(fit, point));
  const wishes = states.flatMap((state): LabelWish[] => {
    const name = names.get(state.id);
    const [x0, y0] = onScreen([state.bounds[0], state.bounds[1]]);
    const [x1, y1] = onScreen([state.bounds[2], state.bounds[3]]);
    const bounds = { x0, y0, x1, y1 };
    const seen = intersection(bounds, room);
    if (!name || !seen) return [];
    const status = standings.get(state.id)?.status ?? 'other';
    const capital = status === 'member' || status === 'frozen' || status === 'signatory';
    const contains = (point: Point) => state.contains(toFrame(fit, zoomed, point));
    const best = onScreen(state.label);
    const middle: Point = [(seen.x0 + seen.x1) / 2, (seen.y0 + seen.y1) / 2];
    const shown = best[0] > room.x0 && best[0] < room.x1 && best[1] > room.y0 && best[1] < room.y1;
    // An area has to be wide for a generous form: a name that fills its state looks cramped.
    const forms = (capital ? CAPITALS : PLAIN).filter(
      ({ size: px }, i, all) => i >= all.length - 2 || (x1 - x0) * 0.62 > name.length * px,
    );
    return [
      {
        id: state.id,
        text: capital && inCapitals(capitals, name, x1 - x0, measure) ? name.toLocaleUpperCase('en') : name,
        forms,
        weight: capital ? 650 : status === 'other' ? 500 : 600,
        at: shown || !contains(middle) ? best : middle,
        bounds: seen,
        contains,
        // Small members first, for they have the fewest places; of the rest, the larger the better known.
        rank: RANK[status] * 1e8 + (capital ? -1 : 1) * (x1 - x0) * (y1 - y0),
        guarded: status !== 'other',
        mayLeave: shown && (capital || (status !== 'other' && x1 - x0 < SMALL)),
      },
    ];
  });
  return placeLabels(wishes, {
    room,
    obstacles,
    avoid: avoid.map((point) => zoomIn(zoomed, point)),
    measure,
  });
}

function inCapitals(which: Given['capitals'], name: string, width: number, measure: Measure): boolean {
  return which === 'all' || (which === 'wide' && measure(name.toLocaleUpperCase('en'), 12, 650, 1) < width);
}

/** Names for marks of events: beside the mark, close enough to need no line, or not at all. */
export function placeEventNames(
  marks: readonly { key: string; text: string; at: Point; radius: number }[],
  size: Extent,
  obstacles: readonly Box[],
  measure: Measure,
): ReadonlyMap<string, PlacedLabel> {
  const labels = placeLabels(
    marks.map(({ key, text, at, radius }, i) => ({
      id: key,
      text,
      forms: [{ size: 12, spacing: 0 }],
      weight: 600,
      at,
      bounds: boxAbout(at, 2 * radius + 2, 2 * radius + 2),
      contains: () => false,
      rank: -i,
      mayLeave: true,
      guarded: false,
    })),
    {
      room: { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 },
      obstacles,
      avoid: [],
      measure,
    },
  );
  return new Map(labels.filter(({ leader }) => leader === null).map((label) => [label.id, label]));
}

/** Where an unzoomed point of the container stands in the zoomed view. */
export function zoomIn({ k, x, y }: Zoomed, point: Point): Point {
  return [x + k * point[0], y + k * point[1]];
}

/** The point of the frame that stands at a point of the zoomed view. */
export function toFrame(fit: Fit, zoomed: Zoomed, [x, y]: Point): Point {
  return [((x - zoomed.x) / zoomed.k - fit.x) / fit.scale, ((y - zoomed.y) / zoomed.k - fit.y) / fit.scale];
}
