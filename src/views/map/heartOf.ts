import type { Spell } from '../../domain/member';
import type { Box } from '../../layout/geo/box';
import type { GeoFrame } from '../../layout/geo/geoFrame';

/**
 * What of a frame must be seen whatever the shape of the room: every state that ever was a member, but those that
 * reach over more than half of the picture and are seen anyway. In the frame's px; the whole frame if there is none.
 */
export function heartOf(frame: GeoFrame, spells: readonly Spell[]): Box {
  const members = new Set<string>(
    spells.filter(({ status }) => status === 'member').map(({ state }) => state),
  );
  let heart: Box | null = null;
  for (const { id, bounds } of frame.states) {
    const [x0, y0, x1, y1] = bounds;
    if (!members.has(id) || x1 - x0 > frame.width / 2) continue;
    heart = heart
      ? {
          x0: Math.min(heart.x0, x0),
          y0: Math.min(heart.y0, y0),
          x1: Math.max(heart.x1, x1),
          y1: Math.max(heart.y1, y1),
        }
      : { x0, y0, x1, y1 };
  }
  return heart ?? { x0: 0, y0: 0, x1: frame.width, y1: frame.height };
}
