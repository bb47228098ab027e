import { type ComponentProps, type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { MapFirst } from '../../views/map/MapFirst';
import type { MapView } from '../../views/map/MapView';
import { useLens } from '../../views/useLens';
import { useFrameQuery } from '../datasetQuery';
import { framesFor } from '../frames';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';
import { useEmbedNarrow } from './useEmbedRoom';

type LiveMap = ComponentType<ComponentProps<typeof MapView>>;
type Reach = Parameters<ComponentProps<typeof MapFirst>['onReach']>[0];

/**
 * The map alone: first a picture of it, then, once the reader reaches for it, the live one; a light drawing first, the
 * fine one of the same frame once the reader looks closer.
 */
export function EmbedMap({ client, loaded }: LayoutProps) {
  const { messages } = useLens();
  const [near, setNear] = useState(false);
  const [name = null] = framesFor('map', useEmbedNarrow(), true);
  const light = useFrameQuery(client, loaded.address, name);
  const fine = useFrameQuery(client, loaded.address, near && name ? name.replace('-light', '') : null);
  const { Live, reach, how } = useLiveMap();
  const place = useRef<HTMLDivElement>(null);
  useReady(light.status === 'success', light.status !== 'pending');
  const look = useCallback(() => setNear(true), []);

  // A keyboard that came to the picture goes on in the live map.
  useEffect(() => {
    if (!Live || !how.keyboard) return;
    place.current?.querySelector<HTMLElement>('.map-svg [tabindex="0"]')?.focus({ preventScroll: true });
  }, [Live, how.keyboard]);

  const notice = partNotice(messages, 'borders', light);
  const frame = fine.frame ?? light.frame;
  return (
    <div className="embed-lens" ref={place}>
      {Live || notice || !frame ? (
        Live ? (
          <Live
            frame={frame}
            inset={null}
            {...(how.zoom ? { zoomFirst: how.zoom } : {})}
            onNear={look}
            notice={notice}
          />
        ) : (
          notice
        )
      ) : (
        <MapFirst frame={frame} onReach={reach} />
      )}
    </div>
  );
}

/** The live map once it has been reached for and has come, and how it was reached for. */
function useLiveMap(): { Live: LiveMap | null; reach: (how: Reach) => void; how: Reach } {
  const [Live, setLive] = useState<LiveMap | null>(null);
  const [how, setHow] = useState<Reach>({});
  const asked = useRef(false);
  const reach = useCallback((more: Reach) => {
    if (more.keyboard || more.zoom) setHow((now) => ({ ...now, ...more }));
    if (asked.current) return;
    asked.current = true;
    import('../../views/map/MapView').then(
      ({ MapView: arrived }) => {
        // What goes down on the picture comes up on it: under a press it stays.
        const show = () => {
          if (document.querySelector('.map-first:active')) setTimeout(show, 50);
          else setLive(() => arrived);
        };
        show();
      },
      () => {
        // The picture stays, and the next touch asks again.
        asked.current = false;
      },
    );
  }, []);
  return { Live, reach, how };
}
