import { type RefObject, useMemo } from 'react';
import { type Box, boxAbout, overlap } from '../../layout/geo/box';
import { type Extent, fitFrame, toContainer } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { placeCard } from '../../layout/geo/placeCard';
import { frameProjection } from '../../layout/geo/projectPoint';
import { useLens } from '../useLens';
import { type EventMark, radiusOf } from './EventMarkers';
import { heartOf } from './heartOf';
import { measureCard } from './measureCard';
import { placeEventNames, placeMap } from './placeMap';
import { prepareFrame } from './prepareFrame';
import { type NearEvents, useEventMarks } from './useEventMarks';
import { useMapZoom } from './useMapZoom';

export const INSET_WIDTH = 178;
/** Below this width there is an inset and no card: the page tells of the event under the map. */
const NARROW = 480;
/** How many marks, besides the chosen one, may have their name beside them. */
const NAMED = 3;

interface Given {
  frame: GeoFrame;
  hasInset: boolean;
  size: Extent;
  /** Whether the size was measured: before that nothing is placed that depends on it. */
  measured: boolean;
  near: NearEvents;
  element: RefObject<HTMLElement | null>;
}

/** Everything of the map that has a place in px: how the frame lies, the zoom, names, marks and the card. */
export function useMapPlacement({ frame, hasInset, size, measured, near, element }: Given) {
  const { dataset, standings, messages, animate, cooperative } = useLens();
  const { width, height } = size;
  const states = prepareFrame(frame);
  const fit = useMemo(
    () => fitFrame(frame, size, heartOf(frame, dataset.spells)),
    [frame, size, dataset.spells],
  );
  const projection = useMemo(() => {
    const { scale, translate } = frame.projection;
    const [x, y] = toContainer(fit, [translate[0], translate[1]]);
    return frameProjection(frame)
      .scale(scale * fit.scale)
      .translate([x, y]);
  }, [frame, fit]);
  const picture = useMemo<Box>(
    () => ({
      x0: fit.x,
      y0: fit.y,
      x1: fit.x + frame.width * fit.scale,
      y1: fit.y + frame.height * fit.scale,
    }),
    [fit, frame],
  );
  const zoom = useMapZoom({ projection, size, picture, element, animate, cooperative });
  const { k, x, y } = zoom.zoomed;
  const zoomed = useMemo(() => ({ k, x, y }), [k, x, y]);

  const names = useMemo(
    () => new Map<string, string>([...dataset.states.values()].map(({ id, names }) => [id, names.primary])),
    [dataset.states],
  );

  // Names depend on who belongs, not on the day: while that stays the same, they are not placed anew.
  const statusKey = states.map(({ id }) => standings.get(id)?.status ?? 'other').join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the standings differ in what matters
  const settled = useMemo(() => standings, [statusKey]);
  const narrow = width < NARROW;
  const fixed = useMemo(() => fixedBoxes(size, narrow, hasInset), [size, narrow, hasInset]);
  const capitals = useMemo(
    () =>
      [...dataset.states.values()].flatMap(({ capital }) => {
        const point = capital && projection([capital.at[0], capital.at[1]]);
        return point ? [point] : [];
      }),
    [dataset.states, projection],
  );
  const labels = useMemo(
    () =>
      !measured
        ? []
        : placeMap({
            states,
            names,
            standings: settled,
            fit,
            zoomed,
            size,
            obstacles: fixed,
            avoid: capitals,
          }),
    [measured, states, names, settled, fit, zoomed, size, fixed, capitals],
  );

  const found = useEventMarks(near, projection, zoomed);
  const head = found.find(({ chosen }) => chosen);
  const card = useMemo(() => {
    if (!head || !near.chosen || narrow || !measured) return null;
    const { title, category } = near.chosen;
    const facts = `00 Nov 0000 · ${head.place} · ${messages.map.category[category]}`;
    return placeCard(head.at, radiusOf(head), measureCard(facts, title, width), {
      room: { x0: 8, y0: 8, x1: width - 8, y1: height - 32 },
      obstacles: fixed,
      names: labels.map(({ box }) => box),
    });
  }, [head, near.chosen, narrow, measured, messages, width, height, fixed, labels]);
  const shownLabels = useMemo(
    () => (card && !zoom.moving ? labels.filter(({ box }) => !overlap(box, card.box)) : labels),
    [labels, card, zoom.moving],
  );
  const marks = useMemo<readonly EventMark[]>(() => {
    if (found.length === 0) return [];
    const taken = [
      ...fixed,
      ...shownLabels.map(({ box }) => box),
      ...found.map((mark) => boxAbout(mark.at, 2 * radiusOf(mark), 2 * radiusOf(mark))),
      ...(card ? [card.box] : []),
    ];
    const wishes = found
      .filter((mark) => !mark.chosen || (!card && !narrow))
      .slice(0, narrow || !measured ? 0 : NAMED)
      .map((mark) => ({
        key: mark.key,
        text: dataset.events.get(mark.events[0] ?? '')?.label ?? '',
        at: mark.at,
        radius: radiusOf(mark),
      }));
    const placed = placeEventNames(wishes, size, taken);
    return found.map((mark) => {
      const label = placed.get(mark.key);
      return {
        ...mark,
        label: label
          ? { text: label.text, dx: label.at[0] - mark.at[0], dy: label.at[1] - mark.at[1] }
          : null,
      };
    });
  }, [found, fixed, shownLabels, card, narrow, measured, dataset.events, size]);

  return {
    states,
    fit,
    projection,
    picture,
    zoom,
    zoomed,
    names,
    settled,
    narrow,
    labels: shownLabels,
    found,
    head,
    card,
    marks,
  };
}

/** What stands over the map at fixed places: zoom buttons, the note on borders, the inset. */
function fixedBoxes({ width, height }: Extent, narrow: boolean, hasInset: boolean): Box[] {
  const boxes: Box[] = [
    { x0: 0, y0: height - 26, x1: width, y1: height },
    narrow
      ? { x0: width - 124, y0: 4, x1: width, y1: 52 }
      : { x0: width - 48, y0: height - 140, x1: width, y1: height },
  ];
  if (hasInset) boxes.push({ x0: 0, y0: height - 164, x1: INSET_WIDTH + 12, y1: height });
  return boxes;
}
