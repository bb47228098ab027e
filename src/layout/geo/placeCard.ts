import { type Box, grow, overlap, type Point, within } from './box.ts';

export interface PlacedCard {
  box: Box;
  /** From the mark's edge to the card. */
  leader: readonly [Point, Point];
}

/** Where a card may stand beside its mark, best first: below left, below right, above left, above right, left, right. */
const SIDES: readonly Point[] = [
  [-0.8, 1],
  [0.8, 1],
  [-0.8, -1],
  [0.8, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
  [0, -1],
];

/**
 * Puts a card of a size beside a mark of a radius, inside the room and off everything that must stay free; of the
 * places that do, the one that covers the fewest names, the first where several do. Null when it fits nowhere.
 */
export function placeCard(
  mark: Point,
  radius: number,
  size: { width: number; height: number },
  { room, obstacles, names }: { room: Box; obstacles: readonly Box[]; names: readonly Box[] },
): PlacedCard | null {
  let best: { box: Box; covered: number } | null = null;
  for (const distance of [radius + 10, radius + 34, radius + 64]) {
    for (const [dx, dy] of SIDES) {
      const x = mark[0] + dx * (size.width / 2 + (dy === 0 ? distance : 0));
      const y = mark[1] + dy * (size.height / 2 + distance);
      const box = {
        x0: x - size.width / 2,
        y0: y - size.height / 2,
        x1: x + size.width / 2,
        y1: y + size.height / 2,
      };
      const moved = slideInto(box, room);
      if (!within(moved, room) || obstacles.some((other) => overlap(moved, other))) continue;
      if (overlap(moved, grow({ x0: mark[0], y0: mark[1], x1: mark[0], y1: mark[1] }, radius + 4))) continue;
      const covered = names.filter((name) => overlap(moved, name)).length;
      if (best === null || covered < best.covered) best = { box: moved, covered };
    }
    if (best?.covered === 0) break;
  }
  if (!best) return null;
  const { box } = best;
  const end: Point = [
    Math.min(Math.max(mark[0], box.x0 + 12), box.x1 - 12),
    mark[1] > box.y1 ? box.y1 : mark[1] < box.y0 ? box.y0 : Math.min(Math.max(mark[1], box.y0), box.y1),
  ];
  const length = Math.hypot(end[0] - mark[0], end[1] - mark[1]) || 1;
  const start: Point = [
    mark[0] + ((end[0] - mark[0]) / length) * radius,
    mark[1] + ((end[1] - mark[1]) / length) * radius,
  ];
  return { box, leader: [start, end] };
}

/** Moves a box along the edges of the room until it is inside, where it is small enough. */
function slideInto(box: Box, room: Box): Box {
  const dx = box.x0 < room.x0 ? room.x0 - box.x0 : box.x1 > room.x1 ? room.x1 - box.x1 : 0;
  const dy = box.y0 < room.y0 ? room.y0 - box.y0 : box.y1 > room.y1 ? room.y1 - box.y1 : 0;
  return { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
}
