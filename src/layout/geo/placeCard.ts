import { type Box, boxAbout, overlap, type Point, within } from './box.ts';

export interface PlacedCard {
  box: Box;
  /** From the mark's edge to the card. */
  leader: readonly [Point, Point];
}

/** Where a card may stand beside its mark, best first: below to the left and right, left, right, above, straight. */
const SIDES: readonly Point[] = [
  [-0.8, 1],
  [0.8, 1],
  [-1, 0],
  [1, 0],
  [-0.8, -1],
  [0.8, -1],
  [0, 1],
  [0, -1],
];
/** What a later side costs, in names covered. */
const LATER = 0.6;

export interface CardRoom {
  room: Box;
  /** What must stay free. */
  obstacles: readonly Box[];
  /** What had better stay free: boxes, with how much each weighs. */
  dear: readonly { box: Box; weight: number }[];
  /** What covering a point costs, as a part of what covering the whole card's area with such points would. */
  cost: (point: Point) => number;
}

/**
 * Puts a card of a size beside a mark of a radius, inside the room and off everything that must stay free; of the
 * places that do, the one that covers least of what is dear, the first where several do. Null when it fits nowhere.
 */
export function placeCard(
  mark: Point,
  radius: number,
  size: { width: number; height: number },
  { room, obstacles, dear, cost }: CardRoom,
): PlacedCard | null {
  let best: { box: Box; price: number } | null = null;
  for (const [far, distance] of [radius + 10, radius + 34, radius + 64].entries()) {
    for (const [i, [dx, dy]] of SIDES.entries()) {
      const x = mark[0] + dx * (size.width / 2 + (dy === 0 ? distance : 0));
      const y = mark[1] + dy * (size.height / 2 + distance);
      const box = slideInto(boxAbout([x, y], size.width, size.height), room);
      if (!within(box, room) || obstacles.some((other) => overlap(box, other))) continue;
      if (overlap(box, boxAbout(mark, 2 * radius + 8, 2 * radius + 8))) continue;
      const names = dear.reduce((sum, other) => sum + (overlap(box, other.box) ? other.weight : 0), 0);
      const price = names + ground(box, cost) + LATER * (i + far);
      if (best === null || price < best.price) best = { box, price };
    }
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

/** Mean cost of the ground under a box, by points in rows. */
function ground({ x0, y0, x1, y1 }: Box, cost: CardRoom['cost']): number {
  let sum = 0;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 6; column++) {
      sum += cost([x0 + ((x1 - x0) * (column + 0.5)) / 6, y0 + ((y1 - y0) * (row + 0.5)) / 3]);
    }
  }
  return sum / 18;
}

/** Moves a box along the edges of the room until it is inside, where it is small enough. */
function slideInto(box: Box, room: Box): Box {
  const dx = box.x0 < room.x0 ? room.x0 - box.x0 : box.x1 > room.x1 ? room.x1 - box.x1 : 0;
  const dy = box.y0 < room.y0 ? room.y0 - box.y0 : box.y1 > room.y1 ? room.y1 - box.y1 : 0;
  return { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
}
