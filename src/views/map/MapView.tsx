import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Status } from '../../domain/member';
import { isoDay } from '../../domain/partialDate';
import { formatDay } from '../../i18n/format';
import { liveMapWords } from '../../i18n/messages/liveMapWords';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { LensPanel } from '../LensPanel';
import { useLens } from '../useLens';
import { useSize } from '../useSize';
import { BordersNote } from './BordersNote';
import { DisputeKey } from './DisputeKey';
import { FOLDED } from './fitMap';
import { MapLegend } from './MapLegend';
import { MapPatterns } from './MapPatterns';
import { MapStage } from './MapStage';
import { useNearEvents } from './useEventMarks';
import './MapKey.css';
import './MapView.css';

interface Props {
  /** The prepared picture for the room there is; null while it is on its way. */
  frame: GeoFrame | null;
  /** A part of it enlarged, where the picture is small. */
  inset: GeoFrame | null;
  /** Zoom that was asked for before the map was there. */
  zoomFirst?: number;
  /** The reader looks closer than the frame may be drawn for. */
  onNear?: () => void;
  /** Stands in place of the map when it can't be drawn. */
  notice?: ReactNode;
}

/** Who belongs on the cursor's day, and what happened where near it. */
export function MapView({ frame, inset, zoomFirst, onNear, notice }: Props) {
  const { messages, cursor, standings, embed } = useLens();
  const [ref, size] = useSize();
  const near = useNearEvents();
  const [listing, setListing] = useState(false);
  const prefix = `${useId()}-`;
  const iso = isoDay(cursor);
  const [before, after] = liveMapWords(messages.lang).title('{}').split('{}');

  const statuses = useMemo(() => {
    const seen = new Set<Status>();
    for (const { id } of frame?.states ?? []) seen.add(standings.get(id)?.status ?? 'other');
    return seen;
  }, [frame, standings]);

  const title = (
    <>
      {before}
      <time dateTime={iso}>{formatDay(cursor, messages.lang)}</time>
      {after}
    </>
  );
  const disputes = useMemo(
    () => (['hatch', 'claim'] as const).filter((kind) => frame?.disputes.some(({ style }) => style === kind)),
    [frame],
  );
  // Alone in a frame there is room for the key over the map, at any width.
  const folded = !embed && (size === null || size.width < FOLDED);
  const legend = (
    <MapLegend
      statuses={statuses}
      disputes={disputes}
      events={near.events.length}
      folded={folded}
      whole={folded || embed}
      prefix={prefix}
      onListEvents={() => setListing(!listing)}
    />
  );
  return (
    <LensPanel
      lens="map"
      title={title}
      tools={frame && !folded && legend}
      busy={frame === null && !notice}
      notice={notice}
    >
      <div className="map-body" ref={ref}>
        <svg className="map-legend-defs" aria-hidden>
          <MapPatterns prefix={prefix} unit={0.75} />
        </svg>
        {frame ? (
          <MapStage
            frame={frame}
            inset={inset}
            size={size}
            near={near}
            listing={listing}
            onList={setListing}
            {...(onNear && { onNear })}
            {...(zoomFirst && { zoomFirst })}
            note={
              <BordersNote>
                {!folded && !embed && disputes.length > 0 && <DisputeKey styles={disputes} prefix={prefix} />}
              </BordersNote>
            }
          />
        ) : (
          <p className="map-loading">{liveMapWords(messages.lang).loading}</p>
        )}
        {frame && folded && legend}
      </div>
    </LensPanel>
  );
}
