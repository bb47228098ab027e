import type { AllianceEvent } from '../../domain/allianceEvent';
import type { Dataset } from '../../domain/dataset';
import type { Spell } from '../../domain/member';
import { type Box, boxAbout, type Point } from '../../layout/geo/box';
import { type Extent, type Fit, fitFrame, type Lean, type Zoomed } from '../../layout/geo/fitFrame';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import type { Project } from '../../layout/geo/pointProjection';
import { CHOSEN_RADIUS } from './eventMark';
import { heartOf } from './heartOf';
import { zoomIn } from './placeMap';

/** Below this width the key opens on demand, and its buttons stand over the map. */
export const FOLDED = 620;
/** Below this width there is an inset and no card: the page tells of the event under the map. */
export const NARROW = 480;
/** Height of the note along the lower edge. */
const NOTE = 26;

/** How a frame lies in a room. The note covers the foot of the map, which is no place for what must be seen. */
export function fitMap(frame: GeoFrame, spells: readonly Spell[], size: Extent, lean: Lean): Fit {
  const heart = heartOf(frame, spells);
  return fitFrame(frame, size, { ...heart, y1: Math.min(frame.height, heart.y1 + NOTE) }, lean);
}

/** What stands over the map at fixed places: the note on borders, zoom buttons, the key where it is folded, the inset. */
export function fixedBoxes({ width, height }: Extent, inset: Box | null): Box[] {
  const boxes: Box[] = [
    { x0: 0, y0: height - NOTE, x1: width, y1: height },
    width < NARROW
      ? { x0: width - 132, y0: 0, x1: width, y1: 56 }
      : { x0: width - 48, y0: height - 140, x1: width, y1: height },
  ];
  if (width < FOLDED) boxes.push({ x0: 0, y0: 0, x1: 180, y1: 52 });
  if (inset) boxes.push(inset);
  return boxes;
}

/** Where capitals lie, which names had better leave free. */
export function capitalsAt(states: Dataset['states'], projection: Project): Point[] {
  return [...states.values()].flatMap(({ capital }) => {
    const point = capital && projection([capital.at[0], capital.at[1]]);
    return point ? [point] : [];
  });
}

/** About the marks of the event that the map is about, for names to keep clear of. */
export function roundChosen(chosen: AllianceEvent | null, projection: Project, zoomed: Zoomed): Box[] {
  const around = 2 * CHOSEN_RADIUS + 4;
  return (chosen?.places ?? []).flatMap(({ at }) => {
    const point = projection([at[0], at[1]]);
    return point ? [boxAbout(zoomIn(zoomed, point), around, around)] : [];
  });
}
