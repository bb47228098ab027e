import { useId, useMemo } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import { ZoomPanProvider } from 'react-simple-maps/zoom';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import { boxAbout } from '../../layout/geo/box';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { frameProjection } from '../../layout/geo/projectPoint';
import { useLens } from '../useLens';
import { radiusOf } from './eventMark';
import { MapDrawing } from './MapDrawing';
import { measureText } from './measureText';
import { placeMap } from './placeMap';
import { prepareFrame } from './prepareFrame';
import type { NearEvents } from './selectNear';
import { useEventMarks } from './useEventMarks';

interface Props {
  frame: GeoFrame;
  near: NearEvents;
  names: ReadonlyMap<string, string>;
  /** Names for screen readers. */
  spoken: ReadonlyMap<string, string>;
  /** States that are named here. */
  own: ReadonlySet<string>;
  width: number;
}

const STILL = { k: 1, x: 0, y: 0 };

/**
 * A part of the map, enlarged, where states would be too small for a finger. It repeats what the map shows, so it has
 * no tab stops and screen readers pass it by; a tap on it does the same as on the map.
 */
export function MapInset({ frame, near, names, spoken, own, width }: Props) {
  const { standings, emphasis, messages } = useLens();
  const prefix = `${useId()}-`;
  const scale = width / frame.width;
  const size = useMemo(() => ({ width, height: frame.height * scale }), [width, frame, scale]);
  const fit = useMemo(() => ({ scale, x: 0, y: 0 }), [scale]);
  const projection = useMemo(() => {
    const { scale: s, translate } = frame.projection;
    return frameProjection(frame)
      .scale(s * scale)
      .translate([translate[0] * scale, translate[1] * scale]);
  }, [frame, scale]);
  const found = useEventMarks(near, projection, STILL);
  const marks = useMemo(
    () =>
      found
        .filter(({ at }) => at[0] > 0 && at[1] > 0 && at[0] < size.width && at[1] < size.height)
        .map((mark) => ({ ...mark, label: null })),
    [found, size],
  );
  const labels = useMemo(
    () =>
      placeMap({
        states: prepareFrame(frame),
        names: new Map([...names].filter(([id]) => own.has(id))),
        standings,
        fit,
        zoomed: STILL,
        size,
        obstacles: marks.map((mark) => boxAbout(mark.at, 2 * radiusOf(mark), 2 * radiusOf(mark))),
        capitals: 'none',
        avoid: [],
        measure: measureText,
      }),
    [frame, names, own, standings, fit, size, marks],
  );
  return (
    <ComposableMap
      className="map-inset"
      width={size.width}
      height={size.height}
      projection={projection}
      style={{ width: size.width, height: size.height }}
      data-inset={frame.id}
      aria-hidden
    >
      <title>{liveMapWords(messages.lang).inset}</title>
      <ZoomPanProvider>
        <MapDrawing
          frame={frame}
          fit={fit}
          zoomed={STILL}
          standings={standings}
          emphasis={emphasis}
          prefix={prefix}
          active={null}
          ringed={null}
          names={spoken}
          labels={labels}
          marks={marks}
        />
      </ZoomPanProvider>
    </ComposableMap>
  );
}
