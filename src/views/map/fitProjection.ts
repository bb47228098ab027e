import type { GeoProjection } from 'd3-geo';
import { type Fit, toContainer } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { frameProjection } from '../../layout/geo/projectPoint';

/** The frame's projection as it lies in the room: [lon, lat] to px. */
export function fitProjection(frame: GeoFrame, fit: Fit): GeoProjection {
  const { scale, translate } = frame.projection;
  const [x, y] = toContainer(fit, [translate[0], translate[1]]);
  return frameProjection(frame)
    .scale(scale * fit.scale)
    .translate([x, y]);
}
