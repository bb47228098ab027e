import type { GeoProjection } from 'd3-geo';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ZoomPanCallbackProps } from 'react-simple-maps/zoom';
import type { Box, Point } from '../../layout/geo/box';
import { clampMiddle, type Extent, type Zoomed, zoomedAbout } from '../../layout/geo/fitFrame';

export const MAX_ZOOM = 8;
const HINT_MS = 1500;

interface Given {
  /** From degrees to px of the container, unzoomed. */
  projection: GeoProjection;
  size: Extent;
  /** Where the whole picture lies, unzoomed. */
  picture: Box;
  /** The element over which a plain wheel asks for the hint. */
  element: RefObject<HTMLElement | null>;
  animate: boolean;
  cooperative: boolean;
}

/** The map's zoom: what the library needs of it, where it rests, and steps for buttons and keys. */
export function useMapZoom(given: Given) {
  const { projection, size, picture, element, animate, cooperative } = given;
  // Degrees rather than px, so that turning a phone or opening a panel keeps the place.
  const [rest, setRest] = useState<{ center: [number, number] | null; k: number }>({ center: null, k: 1 });
  const [moving, setMoving] = useState(false);
  const k = useRef(1);
  k.current = rest.k;

  const home: Point = [size.width / 2, size.height / 2];
  const middle: Point = (rest.center && projection(rest.center)) ?? home;
  const center = rest.center ?? degrees(projection, home);

  function show(point: Point, zoom: number) {
    const next = Math.min(MAX_ZOOM, Math.max(1, zoom));
    setRest({ center: degrees(projection, clampMiddle(point, next, size, picture)), k: next });
  }

  return {
    center,
    zoom: rest.k,
    zoomed: zoomedAbout(middle, rest.k, size) satisfies Zoomed,
    moving,
    hint: useWheelHint(element),
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
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type === 'dblclick') return animate;
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

/** Whether a plain wheel has just turned over the element. With Ctrl or ⌘ it is ours, and the page does not zoom. */
function useWheelHint(element: RefObject<HTMLElement | null>): boolean {
  const [hint, setHint] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let timer = 0;
    // React's own wheel listeners are passive and could not keep the page from zooming at the map's limits.
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        setHint(false);
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
