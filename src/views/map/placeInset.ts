import type { Box } from '../../layout/geo/box';
import { type Extent, type Fit, toContainer } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';

export interface PlacedInset {
  box: Box;
  /** States that are large enough only in the inset, so that their names stand there and not on the map. */
  own: ReadonlySet<string>;
}

const MARGIN = 6;
/** Height of the note that it stands on. */
const NOTE = 26;
/** A state narrower than this on the map is named in the inset, px. */
const SMALL = 62;
const SMALLEST = 0.86;

/**
 * Where the inset stands: at the lower left, over what the frame leaves free for it, and under the very states that it
 * enlarges as far as the room allows; smaller in a low room, down to six sevenths of its size, and then covers a little of them.
 */
export function placeInset(frame: GeoFrame, inset: GeoFrame, fit: Fit, { height }: Extent): PlacedInset {
  const inIt = new Set(inset.states.map(({ id }) => id));
  const small = frame.states.filter(
    ({ id, bounds }) => inIt.has(id) && (bounds[2] - bounds[0]) * fit.scale < SMALL,
  );
  const foot = Math.max(0, ...small.map(({ bounds }) => toContainer(fit, [0, bounds[3]])[1]));
  const free = height - NOTE - MARGIN - 4 - foot;
  const scale = Math.min(1, Math.max(SMALLEST, free / inset.height));
  const y1 = height - NOTE - MARGIN;
  return {
    box: { x0: MARGIN, y0: y1 - inset.height * scale, x1: MARGIN + inset.width * scale, y1 },
    own: new Set(small.map(({ id }) => id)),
  };
}
