import {
  type FocusEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import { ZoomableGroup } from 'react-simple-maps/zoom';
import type { Standing } from '../../domain/member';
import { formatDay } from '../../i18n/format';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import { toContainer } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { setFocus } from '../../state/transitions';
import { chooseRecord } from '../chooseRecord';
import { setHover } from '../useHover';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import { EventCard } from './EventCard';
import { EventList } from './EventList';
import { MapDrawing } from './MapDrawing';
import { MapInset } from './MapInset';
import { MapTooltip } from './MapTooltip';
import { type MapTarget, mapTarget } from './mapTarget';
import { MAX_ZOOM } from './maxZoom';
import { zoomIn } from './placeMap';
import type { NearEvents } from './selectNear';
import { tallyStates } from './tallyStates';
import { tellStanding } from './tellStanding';
import { type KeyState, useMapKeys } from './useMapKeys';
import { useMapPlacement } from './useMapPlacement';
import { useTip } from './useTip';
import { ZoomButtons } from './ZoomButtons';

/** From this zoom on a light drawing shows that it is one. */
const CLOSE = 1.4;

interface Props {
  frame: GeoFrame;
  inset: GeoFrame | null;
  /** Of the room; null until it is measured, and the frame's own size stands in. */
  size: Size | null;
  near: NearEvents;
  /** Whether the list of all events near the day is open. */
  listing: boolean;
  onList: (open: boolean) => void;
  zoomFirst?: number;
  onNear?: () => void;
  /** Stands along the lower edge. */
  note: ReactNode;
}

/** The picture with its gestures, and what stands over it: card, tooltip, list, inset, zoom, note. */
export function MapStage({
  frame,
  inset,
  size: measured,
  near,
  listing,
  onList,
  zoomFirst,
  onNear,
  note,
}: Props) {
  const { dataset, standings, emphasis, selection, cursor, messages, go, animate, cooperative } = useLens();
  const root = useRef<HTMLDivElement>(null);
  const prefix = `${useId()}-`;
  const hintId = useId();
  const width = measured?.width ?? frame.width;
  const height = measured?.height ?? frame.height;
  const size = useMemo(() => ({ width, height }), [width, height]);

  const placed = useMapPlacement({
    frame,
    inset,
    size,
    measured: measured !== null,
    near,
    element: root,
  });
  const {
    states,
    fit,
    picture,
    projection,
    zoom,
    zoomed,
    names,
    settled,
    narrow,
    nook,
    labels,
    found,
    head,
    card,
    marks,
  } = placed;

  const tallies = useMemo(() => tallyStates(selection), [selection]);
  const counted = dataset.parts.has('statements');
  const spoken = useMemo(() => {
    const all = new Map<string, string>();
    for (const { id } of states) {
      const name = names.get(id);
      const standing = standings.get(id);
      if (!name || !standing) continue;
      const told = tellStanding(standing, dataset.spells, cursor, messages);
      all.set(
        id,
        liveMapWords(messages.lang).stateName(
          name,
          told,
          counted ? (tallies.get(id)?.statements ?? 0) : null,
        ),
      );
    }
    return all;
  }, [states, names, standings, dataset.spells, cursor, messages, tallies, counted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map comes
  useEffect(() => {
    if (zoomFirst) zoom.zoomBy(zoomFirst);
  }, []);
  const closer = zoom.zoom > CLOSE;
  useEffect(() => {
    if (closer) onNear?.();
  }, [closer, onNear]);

  const { tip, show, hide, leave, stay } = useTip();
  const [opened, setOpened] = useState<string | null>(null);
  const [ringed, setRinged] = useState<string | null>(null);
  const openMark = found.find(({ key }) => key === opened);

  function choose(id: string) {
    hide();
    setOpened(null);
    onList(false);
    go(dataset.states.has(id) ? setFocus(id) : chooseRecord(dataset, id));
  }
  function chooseTarget(target: MapTarget) {
    if (target.kind === 'state') {
      keys.setActive(target.id);
      go(setFocus(target.id));
      return;
    }
    const events = found.find(({ key }) => key === target.id)?.events ?? [target.record];
    if (events.length > 1) {
      hide();
      setOpened(target.id);
    } else if (target.record) choose(target.record);
  }

  const walkable = useMemo(
    () =>
      states.flatMap(({ id, label }) => {
        const name = names.get(id);
        return name ? [{ id, name, at: toContainer(fit, label) }] : [];
      }),
    [states, names, fit],
  );
  const keys = useMapKeys({
    states: walkable,
    first: firstStop(walkable, emphasis.focus, settled),
    lang: messages.lang,
    onChoose: choose,
    onZoom: zoom.zoomBy,
    onReset: zoom.reset,
    onEscape: () => {
      const open = tip !== null || opened !== null || listing;
      hide();
      setOpened(null);
      onList(false);
      return open;
    },
  });

  function onPointerOver(event: PointerEvent<Element>) {
    const target = mapTarget(event.target);
    const box = root.current?.getBoundingClientRect();
    if (!target || !box || (target.kind === 'state' && !names.has(target.id))) return leave();
    setHover(target.record);
    show({ id: target.id, kind: target.kind, x: event.clientX - box.left, y: event.clientY - box.top });
  }
  function onPointerOut(event: PointerEvent<Element>) {
    // A finger leaves as soon as it lifts; what it has opened stays until the next tap.
    if (event.pointerType === 'touch') return;
    setHover(null);
    leave();
  }
  function onFocus(event: FocusEvent<Element>) {
    const target = mapTarget(event.target);
    if (target?.kind !== 'state') return;
    keys.setActive(target.id);
    if (!event.target.matches(':focus-visible')) return;
    setRinged(target.id);
    setHover(target.id);
    const place = walkable.find(({ id }) => id === target.id);
    if (!place) return;
    const [px, py] = zoomIn(zoomed, place.at);
    if (px < 0 || py < 0 || px > width || py > height) zoom.showPoint(place.at);
    else show({ id: target.id, kind: 'state', x: px, y: py });
  }
  function onBlur() {
    setRinged(null);
    setHover(null);
    leave();
  }
  const members = [...standings.values()].filter(({ status }) => status === 'member' || status === 'frozen');

  return (
    <div
      ref={root}
      className="map-stage"
      data-moving={zoom.moving || undefined}
      data-animate={animate || undefined}
      data-narrow={narrow || undefined}
    >
      <ComposableMap
        className="map-svg"
        width={width}
        height={height}
        projection={projection}
        preserveAspectRatio="xMidYMid slice"
        role="group"
        aria-label={messages.map.graphic(
          members.length,
          near.events.length,
          formatDay(cursor, messages.lang),
        )}
        aria-describedby={hintId}
        style={{ touchAction: cooperative ? 'pan-y' : zoom.zoom > 1 ? 'none' : 'pan-x pan-y' }}
        onKeyDown={keys.onKeyDown}
        onPointerOver={onPointerOver}
        onPointerOut={onPointerOut}
        onFocus={onFocus}
        onBlur={onBlur}
        onDoubleClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          zoom.zoomAt([event.clientX - box.left, event.clientY - box.top], event.shiftKey ? 0.5 : 2);
        }}
        onClick={(event) => {
          const target = mapTarget(event.target);
          if (target) chooseTarget(target);
          else hide();
        }}
      >
        <ZoomableGroup
          center={zoom.center}
          zoom={zoom.zoom}
          minZoom={1}
          maxZoom={MAX_ZOOM}
          translateExtent={[
            [Math.min(0, picture.x0), Math.min(0, picture.y0)],
            [Math.max(width, picture.x1), Math.max(height, picture.y1)],
          ]}
          filterZoomEvent={zoom.filterZoomEvent}
          onMove={zoom.onMove}
          onMoveEnd={zoom.onMoveEnd}
        >
          <MapDrawing
            frame={frame}
            fit={fit}
            zoomed={zoomed}
            standings={standings}
            emphasis={emphasis}
            prefix={prefix}
            active={keys.active}
            ringed={ringed}
            names={spoken}
            labels={labels}
            marks={marks}
          />
        </ZoomableGroup>
      </ComposableMap>
      <p className="visually-hidden" id={hintId}>
        {messages.map.keys}
      </p>
      {inset && nook && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it repeats the map for fingers; the keyboard has the map
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same
        <div
          className="map-inset-place"
          style={{ left: nook.box.x0, top: nook.box.y0 }}
          onPointerOver={onPointerOver}
          onPointerOut={onPointerOut}
          onClick={(event) => {
            const target = mapTarget(event.target);
            if (target?.kind === 'state') choose(target.id);
            else if (target?.record) choose(target.record);
          }}
        >
          <MapInset
            frame={inset}
            near={near}
            names={names}
            spoken={spoken}
            own={nook.own}
            width={nook.box.x1 - nook.box.x0}
          />
        </div>
      )}
      {card && near.chosen && head && !zoom.moving && (
        <EventCard event={near.chosen} place={head.place} placed={card} onChoose={choose} />
      )}
      {note}
      <ZoomButtons zoom={zoom.zoom} isHome={zoom.isHome} onZoom={zoom.zoomBy} onReset={zoom.reset} />
      {tip && !zoom.moving && (
        <MapTooltip tip={tip} marks={found} size={size} onEnter={stay} onLeave={leave} />
      )}
      {(openMark || listing) && (
        <EventList
          key={openMark?.key ?? 'all'}
          title={
            openMark
              ? liveMapWords(messages.lang).listHere(openMark.place, openMark.events.length)
              : liveMapWords(messages.lang).listTitle
          }
          events={near.events.filter(({ id }) => !openMark || openMark.events.includes(id))}
          onChoose={choose}
          onClose={() => {
            setOpened(null);
            onList(false);
          }}
        />
      )}
      <p className="map-hint" data-shown={zoom.hint || undefined} aria-hidden={!zoom.hint}>
        {isMac() ? liveMapWords(messages.lang).hintWheelMac : liveMapWords(messages.lang).hintWheel}
      </p>
    </div>
  );
}

/** The chosen state if it is on the map, else the first member by name. */
function firstStop(
  states: readonly KeyState[],
  focus: string | null,
  standings: ReadonlyMap<string, Standing>,
): string | null {
  const byName = [...states].sort((a, b) => (a.name < b.name ? -1 : 1));
  const chosen = byName.find(({ id }) => id === focus);
  const member = byName.find(({ id }) => standings.get(id)?.status === 'member');
  return (chosen ?? member ?? byName[0])?.id ?? null;
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');
}
