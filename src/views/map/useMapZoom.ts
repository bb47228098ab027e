import type { GeoProjection } from 'd3-geo';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ZoomPanCallbackProps } from 'react-simple-maps/zoom';
import type { Box, Point } from '../../layout/geo/box';
import { clampMiddle, type Extent, type Zoomed, zoomedAbout } from '../../layout/geo/fitFrame';
import { MAX_ZOOM } from './maxZoom';

const HINT_MS = 1500;
/** A turn of a wheel moves further at once than two fingers on a pad, which the browser tells as a wheel with Ctrl. */
const NOTCH = 40;
const PER_PX = 0.004;

interface Given {
  /** From degrees to px of the container, unzoomed. */
  projection: GeoProjection;
  size: Extent;
  /** Where the whole picture lies, unzoomed. */
  picture: Box;
  /** The element over which a plain wheel asks for the hint. */
  element: RefObject<HTMLElement | null>;
  cooperative: boolean;
}

/** The map's zoom: what the library needs of it, where it rests, and steps for buttons and keys. */
export function useMapZoom(given: Given) {
  const { projection, size, picture, element, cooperative } = given;
  // Degrees rather than px, so that turning a phone or opening a panel keeps the place.
  const [rest, setRest] = useState<{ center: [number, number] | null; k: number }>({ center: null, k: 1 });
  const [moving, setMoving] = useState(false);
  const k = useRef(1);
  k.current = rest.k;

  const home: Point = [size.width / 2, size.height / 2];
  const middle: Point = (rest.center && projection(rest.center)) ?? home;
  const center = rest.center ?? degrees(projection, home);

  function show(point: Point, zoom: number) {
    const next = limit(zoom);
    setRest({ center: degrees(projection, clampMiddle(point, next, size, picture)), k: next });
  }

  /** Zooms so that a point of the room, as it is zoomed now, stays where it is. */
  function zoomAt(point: Point, factor: number) {
    const next = limit(rest.k * factor);
    const at: Point = [middle[0] + (point[0] - home[0]) / rest.k, middle[1] + (point[1] - home[1]) / rest.k];
    const part = rest.k / next;
    show([at[0] + (middle[0] - at[0]) * part, at[1] + (middle[1] - at[1]) * part], next);
  }

  return {
    center,
    zoom: rest.k,
    zoomed: zoomedAbout(middle, rest.k, size) satisfies Zoomed,
    moving,
    // The library takes every wheel with Ctrl for a pinch and would go through all of its zoom in three notches.
    hint: useWheel(element, (event, point) => zoomAt(point, 2 ** (-event.deltaY * PER_PX))),
    zoomAt,
    zoomBy: (factor: number) => show(middle, rest.k * factor),
    reset: () => setRest({ center: null, k: 1 }),
    /** Brings a point (unzoomed px) into the middle. */
    showPoint: (point: Point) => show(point, rest.k),
    isHome: rest.k === 1 && rest.center === null,
    onMove: () => setMoving(true),
    onMoveEnd: ({ coordinates, zoom = 1 }: ZoomPanCallbackProps) => {
      setMoving(false);
      setRest((now) =>
        now.k === zoom && coordinates && same(now.center ?? center, coordinates)
          ? now
          : { center: coordinates ?? null, k: zoom },
      );
    },
    /** Which gestures are the map's: the others belong to the page around it. */
    filterZoomEvent: (event: Event): boolean => {
      if (event instanceof WheelEvent) return isAsked(event) && !isNotch(event);
      // The library would glide, by means that weigh more than they are worth: tools/narrow/narrowLibraries.ts.
      if (event.type === 'dblclick') return false;
      if ('touches' in event) {
        return (event as TouchEvent).touches.length > 1 || (!cooperative && k.current > 1);
      }
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
    },
  };
}

function degrees(projection: GeoProjection, point: Point): [number, number] {
  return projection.invert?.([point[0], point[1]]) ?? [0, 0];
}

function same(a: [number, number], b: [number, number]): boolean {
  return Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;
}

function limit(k: number): number {
  return Math.min(MAX_ZOOM, Math.max(1, k));
}

/** Whether a wheel is meant for the map. */
function isAsked({ ctrlKey, metaKey }: WheelEvent): boolean {
  return ctrlKey || metaKey;
}

function isNotch({ deltaY, deltaMode }: WheelEvent): boolean {
  return deltaMode !== 0 || Math.abs(deltaY) >= NOTCH;
}

/**
 * Answers a wheel over the element: notches with Ctrl or ⌘ go to `onNotch`, with the point in px, and the page does not
 * zoom. Returns whether a plain wheel, which is the page's, has just turned.
 */
function useWheel(
  element: RefObject<HTMLElement | null>,
  onNotch: (event: WheelEvent, point: Point) => void,
): boolean {
  const [hint, setHint] = useState(false);
  const latest = useRef(onNotch);
  latest.current = onNotch;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let timer = 0;
    // React's own wheel listeners are passive and could not keep the page from zooming.
    const onWheel = (event: WheelEvent) => {
      if (isAsked(event)) {
        event.preventDefault();
        setHint(false);
        const box = target.getBoundingClientRect();
        if (isNotch(event)) latest.current(event, [event.clientX - box.left, event.clientY - box.top]);
        return;
      }
      setHint(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setHint(false), HINT_MS);
    };
    target.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      target.removeEventListener('wheel', onWheel);
      window.clearTimeout(timer);
    };
  }, [element]);
  return hint;
}
