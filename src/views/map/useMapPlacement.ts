import { type RefObject, useMemo } from 'react';
import type { Status } from '../../domain/member';
import { formatDate } from '../../i18n/format';
import { type Box, overlap } from '../../layout/geo/box';
import type { Extent } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { placeCard } from '../../layout/geo/placeCard';
import { useLens } from '../useLens';
import { type EventMark, radiusOf } from './eventMark';
import { capitalsAt, fitMap, fixedBoxes, NARROW, roundChosen } from './fitMap';
import { fitProjection } from './fitProjection';
import { measureCard } from './measureCard';
import { measureText } from './measureText';
import { nameEventMarks } from './placeEventMarks';
import { placeInset } from './placeInset';
import { placeMap, toFrame } from './placeMap';
import { prepareFrame } from './prepareFrame';
import type { NearEvents } from './selectNear';
import { useEventMarks } from './useEventMarks';
import { useMapZoom } from './useMapZoom';

/** In a lower room than this there is no inset: it would cover what it enlarges and much else. */
const LOW = 300;
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
  const { dataset, standings, messages, cooperative, embed } = useLens();
  const { width, height } = size;
  const states = prepareFrame(frame);
  const inset = height < LOW ? null : given;
  const fit = useMemo(
    () => fitMap(frame, dataset.spells, size, inset ? 'end' : 'middle'),
    [frame, size, dataset.spells, inset],
  );
  const projection = useMemo(() => fitProjection(frame, fit), [frame, fit]);
  const picture = useMemo<Box>(
    () => ({
      x0: fit.x,
      y0: fit.y,
      x1: fit.x + frame.width * fit.scale,
      y1: fit.y + frame.height * fit.scale,
    }),
    [fit, frame],
  );
  const zoom = useMapZoom({ projection, size, picture, element, cooperative });
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
  const fixed = useMemo(() => fixedBoxes(size, nook?.box ?? null), [size, nook]);
  const capitals = useMemo(() => capitalsAt(dataset.states, projection), [dataset.states, projection]);
  const { chosen } = near;
  const kept = useMemo(
    () => [...fixed, ...roundChosen(chosen, projection, zoomed)],
    [chosen, projection, zoomed, fixed],
  );
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
            measure: measureText,
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
    // An embed's heading tells of the event already.
    if (!head || !near.chosen || narrow || !measured || embed) return null;
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
    embed,
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
  const marks = useMemo<readonly EventMark[]>(
    () =>
      nameEventMarks(found, dataset.events, {
        named: !narrow && measured,
        headline: card ? 'told' : embed ? 'named' : 'plain',
        size,
        taken: [...fixed, ...shownLabels.map(({ box }) => box), ...(card ? [card.box] : [])],
        measure: measureText,
      }),
    [found, fixed, shownLabels, card, embed, narrow, measured, dataset.events, size],
  );

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
