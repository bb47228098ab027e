import { type RefObject, useMemo } from 'react';
import type { Status } from '../../domain/member';
import { formatDate } from '../../i18n/format';
import { type Box, boxAbout, overlap } from '../../layout/geo/box';
import { type Extent, fitFrame, toContainer } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { placeCard } from '../../layout/geo/placeCard';
import { frameProjection } from '../../layout/geo/projectPoint';
import { useLens } from '../useLens';
import { CHOSEN_RADIUS, type EventMark, radiusOf } from './EventMarkers';
import { heartOf } from './heartOf';
import { measureCard } from './measureCard';
import { placeInset } from './placeInset';
import { placeEventNames, placeMap, toFrame, zoomIn } from './placeMap';
import { prepareFrame } from './prepareFrame';
import { type NearEvents, useEventMarks } from './useEventMarks';
import { useMapZoom } from './useMapZoom';

/** Below this width the key opens on demand, and its buttons stand over the map. */
export const FOLDED = 620;
/** Height of the note along the lower edge. */
const NOTE = 26;
/** Below this width there is an inset and no card: the page tells of the event under the map. */
const NARROW = 480;
/** In a lower room than this there is no inset: it would cover what it enlarges and much else. */
const LOW = 300;
/** How many marks, besides the chosen one, may have their name beside them. */
const NAMED = 3;
/** How loath the card is to cover a name, and ground of the alliance. */
const NAME_WEIGHT: Record<Status, number> = {
  member: 3,
  frozen: 3,
  signatory: 2,
  former: 1.5,
  observer: 1.5,
  other: 1,
};
const GROUND_WEIGHT = 6;

interface Given {
  frame: GeoFrame;
  inset: GeoFrame | null;
  size: Extent;
  /** Whether the size was measured: before that nothing is placed that depends on it. */
  measured: boolean;
  near: NearEvents;
  element: RefObject<HTMLElement | null>;
}

/** Everything of the map that has a place in px: how the frame lies, the zoom, names, marks and the card. */
export function useMapPlacement({ frame, inset: given, size, measured, near, element }: Given) {
  const { dataset, standings, messages, animate, cooperative } = useLens();
  const { width, height } = size;
  const states = prepareFrame(frame);
  const inset = height < LOW ? null : given;
  const fit = useMemo(() => {
    const heart = heartOf(frame, dataset.spells);
    // The note covers the foot of the map, which is no place for what must be seen.
    const keep = { ...heart, y1: Math.min(frame.height, heart.y1 + NOTE) };
    return fitFrame(frame, size, keep, inset ? 'end' : 'middle');
  }, [frame, size, dataset.spells, inset]);
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
  const nook = useMemo(() => (inset ? placeInset(frame, inset, fit, size) : null), [frame, inset, fit, size]);
  const fixed = useMemo(() => fixedBoxes(size, narrow, nook?.box ?? null), [size, narrow, nook]);
  const capitals = useMemo(
    () =>
      [...dataset.states.values()].flatMap(({ capital }) => {
        const point = capital && projection([capital.at[0], capital.at[1]]);
        return point ? [point] : [];
      }),
    [dataset.states, projection],
  );
  const { chosen } = near;
  const kept = useMemo(() => {
    const around = 2 * CHOSEN_RADIUS + 4;
    const marks = (chosen?.places ?? []).flatMap(({ at }) => {
      const point = projection([at[0], at[1]]);
      return point ? [boxAbout(zoomIn(zoomed, point), around, around)] : [];
    });
    return [...fixed, ...marks];
  }, [chosen, projection, zoomed, fixed]);
  const named = useMemo(
    () => (nook ? new Map([...names].filter(([id]) => !nook.own.has(id))) : names),
    [names, nook],
  );
  const labels = useMemo(
    () =>
      !measured
        ? []
        : placeMap({
            states,
            names: named,
            standings: settled,
            fit,
            zoomed,
            size,
            obstacles: kept,
            capitals: narrow ? 'wide' : 'all',
            avoid: capitals,
          }),
    [measured, states, named, settled, fit, zoomed, size, kept, capitals, narrow],
  );

  const belonging = useMemo(
    () => states.filter(({ id }) => (settled.get(id)?.status ?? 'other') !== 'other'),
    [states, settled],
  );
  const found = useEventMarks(near, projection, zoomed);
  const head = found.find(({ chosen }) => chosen);
  const card = useMemo(() => {
    if (!head || !near.chosen || narrow || !measured) return null;
    const [atX, atY] = head.at;
    if (atX < 0 || atY < 0 || atX > width || atY > height) return null;
    const { title, category, date } = near.chosen;
    const day = formatDate(date, messages.record.dates, messages.lang, 'short');
    const facts = `${day} · ${head.place} · ${messages.map.category[category]}`;
    return placeCard(head.at, radiusOf(head), measureCard(facts, title, width), {
      room: { x0: 8, y0: 8, x1: width - 8, y1: height - 32 },
      obstacles: fixed,
      dear: labels.map(({ id, box }) => ({
        box,
        weight: NAME_WEIGHT[settled.get(id)?.status ?? 'other'],
      })),
      // A card on the sea or on land that is not of the alliance hides least.
      cost: (onScreen) => {
        const point = toFrame(fit, zoomed, onScreen);
        return belonging.some(({ contains }) => contains(point)) ? GROUND_WEIGHT : 0;
      },
    });
  }, [
    head,
    near.chosen,
    narrow,
    measured,
    messages,
    width,
    height,
    fixed,
    labels,
    settled,
    belonging,
    fit,
    zoomed,
  ]);
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
      .filter((mark, i) => {
        // One name for each event, and none for what goes on for years: it says nothing of this day.
        const [id] = mark.events;
        const again = found.findIndex(({ events }) => events[0] === id) < i;
        const event = dataset.events.get(id ?? '');
        return (
          !again && !mark.muted && mark.events.length === 1 && !event?.date.open && !(mark.chosen && card)
        );
      })
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
    nook,
    labels: shownLabels,
    found,
    head,
    card,
    marks,
  };
}

/** What stands over the map at fixed places: the note on borders, zoom buttons, the key where it is folded, the inset. */
function fixedBoxes({ width, height }: Extent, narrow: boolean, inset: Box | null): Box[] {
  const boxes: Box[] = [
    { x0: 0, y0: height - NOTE, x1: width, y1: height },
    narrow
      ? { x0: width - 132, y0: 0, x1: width, y1: 56 }
      : { x0: width - 48, y0: height - 140, x1: width, y1: height },
  ];
  if (width < FOLDED) boxes.push({ x0: 0, y0: 0, x1: 180, y1: 52 });
  if (inset) boxes.push(inset);
  return boxes;
}
