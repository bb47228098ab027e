import { memo } from 'react';
import type { Standing } from '../../domain/member';
import type { Fit, Zoomed } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import type { PlacedLabel } from '../../layout/geo/placeLabels';
import type { Emphasis } from '../../state/emphasis';
import { EventMarkers } from './EventMarkers';
import type { EventMark } from './eventMark';
import { MapLines } from './MapLines';
import { MapPatterns } from './MapPatterns';
import { prepareFrame } from './prepareFrame';
import { StateHits } from './StateHits';
import { StateLabels } from './StateLabels';
import { StateOutlines } from './StateOutlines';
import { StateShapes } from './StateShapes';

interface Props {
  frame: GeoFrame;
  fit: Fit;
  /** The view that labels were placed for. */
  zoomed: Zoomed;
  standings: ReadonlyMap<string, Standing>;
  emphasis: Emphasis;
  prefix: string;
  active: string | null;
  ringed: string | null;
  names: ReadonlyMap<string, string>;
  labels: readonly PlacedLabel[];
  marks: readonly EventMark[];
}

/** A frame with everything on it, as the map and its inset draw it. Paths come in tenths of the frame's px. */
export const MapDrawing = memo(function MapDrawing(props: Props) {
  const { frame, fit, zoomed, standings, emphasis, prefix, active, ringed, names, labels, marks } = props;
  const states = prepareFrame(frame);
  return (
    <>
      <MapPatterns prefix={prefix} unit={10 / (fit.scale * zoomed.k)} />
      <g className="map-ground" transform={`translate(${fit.x} ${fit.y}) scale(${fit.scale / 10})`}>
        <StateShapes
          states={states}
          standings={standings}
          emphasis={emphasis}
          prefix={prefix}
          active={active}
          names={names}
        />
        <MapLines frame={frame} prefix={prefix} />
        <StateOutlines states={states} standings={standings} selected={emphasis.focus} ringed={ringed} />
      </g>
      <StateHits states={states} standings={standings} fit={fit} zoom={zoomed.k} />
      <StateLabels labels={labels} standings={standings} emphasis={emphasis} zoomed={zoomed} />
      <EventMarkers marks={marks} />
    </>
  );
});
