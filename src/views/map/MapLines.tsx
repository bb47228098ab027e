import { memo } from 'react';
import type { GeoFrame } from '../../layout/geo/geoFrame';

interface Props {
  frame: GeoFrame;
  prefix: string;
}

/** What lies over the states: disputed areas, lakes, borders. Drawn once per frame; nothing here can be chosen. */
export const MapLines = memo(function MapLines({ frame, prefix }: Props) {
  const { border, dashed, claim } = frame.lines;
  return (
    <g className="map-lines" aria-hidden>
      {frame.disputes.map(({ id, d, style }) =>
        style === 'historic' ? null : (
          <path key={id} d={d} fillRule="evenodd" fill={`url(#${prefix}${style})`} data-dispute={id} />
        ),
      )}
      <path className="map-lake" d={frame.lakes} fillRule="evenodd" />
      {border && <path className="map-border" d={border} />}
      {dashed && <path className="map-border map-border-dashed" d={dashed} />}
      {claim && <path className="map-border map-border-claim" d={claim} />}
    </g>
  );
});
