import { useMemo } from 'react';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { setFocus } from '../../state/transitions';
import { tokenInk } from '../../theme/tokenInk';
import { chooseRecord } from '../chooseRecord';
import { LensPanel } from '../LensPanel';
import { useLens } from '../useLens';
import { useSize } from '../useSize';
import { BordersNote } from './BordersNote';
import { NARROW } from './fitMap';
import { MapStill } from './MapStill';
import { MapStillKey } from './MapStillKey';
import { measureText } from './measureText';
import { ZoomButtons } from './ZoomButtons';
import './MapKey.css';
import './MapView.css';

interface Props {
  frame: GeoFrame;
  /** The reader comes to the map: by pointer, by keyboard, or asking for so much zoom. */
  onReach: (how: { keyboard?: boolean; zoom?: number }) => void;
}

/**
 * The map of an embed until it is reached for: the still that came with the HTML, at its true size and on the view's
 * day. What is pressed on it is chosen; all else is the live map's, which is sent for at the first touch.
 */
export function MapFirst({ frame, onReach }: Props) {
  const { dataset, view, messages, go } = useLens();
  const [ref, size] = useSize();
  const common = { dataset, view, messages, frame, ink: tokenInk };
  const picture = useMemo(
    () =>
      size && (
        <MapStill
          {...{ dataset, view, messages, frame, size }}
          ink={tokenInk}
          measure={measureText}
          prefix="map"
        />
      ),
    [dataset, view, messages, frame, size],
  );
  const choose = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null;
    if (id) go(dataset.states.has(id) ? setFocus(id) : chooseRecord(dataset, id));
  };
  return (
    <LensPanel
      lens="map"
      title={messages.embed.title.map(dataset.about.short)}
      tools={<MapStillKey {...common} />}
    >
      <div className="map-body" onPointerEnter={() => onReach({})} onTouchStart={() => onReach({})}>
        <div className="map-stage" ref={ref} data-narrow={(size && size.width < NARROW) || undefined}>
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form's field set */}
          <div
            className="map-first"
            role="group"
            aria-label={messages.map.keys}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard comes in here, and is handed to the live map
            tabIndex={0}
            onFocus={(event) => {
              if (event.target.matches(':focus-visible')) onReach({ keyboard: true });
            }}
            onClick={(event) => choose(event.target)}
            onKeyDown={() => onReach({ keyboard: true })}
          >
            {picture}
          </div>
          <BordersNote />
          <ZoomButtons zoom={1} isHome onZoom={(zoom) => onReach({ zoom })} onReset={() => onReach({})} />
        </div>
      </div>
    </LensPanel>
  );
}
