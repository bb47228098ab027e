import { geoIdentity } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  Objects,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { GeoFrame } from '../../../src/layout/geo/geoFrame.ts';
import { frameProjection } from '../../../src/layout/geo/projectPoint.ts';
import { readPath } from '../../../src/layout/geo/readPath.ts';
import type { Atom } from './cutAtoms.ts';
import type { Dispute, DisputeTable } from './disputeTable.ts';
import { type FrameSetting, NEAR } from './frameSettings.ts';
import { type Area, polygonsOf } from './readSources.ts';
import { writeArea, writeLines } from './writePath.ts';

type Piece = (TopoPolygon | TopoMultiPolygon) & { properties: Atom['properties'] };

/** Drawn past the edge, so that no stroke shows where the frame cuts a shape. */
const BLEED = 3;
/** A name needs a place at least this far from every border, in pixels. */
const LABEL_RADIUS = 1.5;
/** And this far from the sides and from the top and foot of the picture, where half of it would be cut off. */
const LABEL_MARGIN = [14, 8] as const;

const tenth = (n: number) => Math.round(n * 10) / 10;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Projected, cut at the frame, simplified: one topology, so that neighbours keep one line between them. */
function projectAreas<P extends Record<string, unknown>>(
  areas: readonly Area<P>[],
  setting: FrameSetting,
  island: number,
): { topo: Topology; pieces: TopoPolygon[] } {
  const { width, height } = setting;
  const projection = frameProjection(setting).clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  // A thousandth of a pixel: the two sides of a border are cut by the frame at the same number.
  const round = (ring: Position[]) => ring.map((point) => point.map((n) => Math.round(n * 1000) / 1000));
  const features = areas.flatMap(({ geometry, properties }) => {
    const projected = geoProject(geometry, projection);
    if (!projected) return [];
    const coordinates = polygonsOf(projected).map((rings) => rings.map(round));
    return coordinates.length === 0
      ? []
      : [
          {
            type: 'Feature' as const,
            properties,
            geometry: { type: 'MultiPolygon' as const, coordinates },
          },
        ];
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  // The types of the two packages disagree about properties that are null; ours never are.
  const whole = topology({ areas: collection }) as Topology<Objects<Record<string, unknown>>>;
  const kept = filter(whole, filterAttachedWeight(whole, island));
  const weighed = presimplify(kept);
  if (setting.light) loosenFarArcs(weighed, setting.light.far);
  const topo = simplify(weighed, setting.simplify);
  if (setting.light) settleOnGrid(topo, setting.light.grid / 10);
  const pieces = (topo.objects.areas as GeometryCollection).geometries.filter(
    (g) => g.type === 'Polygon' || g.type === 'MultiPolygon',
  );
  return { topo, pieces: pieces as TopoPolygon[] };
}

/** Makes the corners of lines that no state of the record has a side of go sooner; every line stays one line. */
function loosenFarArcs(topo: Topology, times: number): void {
  const near = new Set<number>();
  for (const piece of (topo.objects.areas as GeometryCollection).geometries as Piece[]) {
    if (NEAR.has(piece.properties.s)) for (const arc of arcsOf(piece)) near.add(arc);
  }
  topo.arcs.forEach((arc, i) => {
    // Third of a point's numbers is its weight here.
    if (!near.has(i)) for (const point of arc) point[2] = (point[2] ?? 0) / times;
  });
}

function arcsOf(piece: Piece): number[] {
  const rings =
    piece.type === 'Polygon' ? piece.arcs : piece.type === 'MultiPolygon' ? piece.arcs.flat() : [];
  return rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

/** Few different numbers pack well. A line's points move together, whichever state it is drawn for. */
function settleOnGrid(topo: Topology, px: number): void {
  for (const arc of topo.arcs) {
    for (const point of arc)
      for (const axis of [0, 1]) point[axis] = Math.round((point[axis] ?? 0) / px) * px;
  }
}

/** Which pen draws the line between two pieces; null where nothing is drawn. */
function lineStyle(
  a: Piece,
  b: Piece,
  disputes: Map<string, Dispute>,
  table: DisputeTable,
): keyof GeoFrame['lines'] | null {
  const [p, q] = [a.properties, b.properties];
  const [dp, dq] = [disputes.get(p.d ?? ''), disputes.get(q.d ?? '')];
  if (p.s !== q.s) {
    const contested =
      dp?.contestedWith?.includes(q.s) ||
      dq?.contestedWith?.includes(p.s) ||
      table.dashedBorders.some((pair) => pair.includes(p.s) && pair.includes(q.s));
    return contested ? 'dashed' : 'border';
  }
  if (p.d === q.d) return null;
  const lines = [dp?.line, dq?.line];
  return lines.includes('dashed') ? 'dashed' : lines.includes('claim') ? 'claim' : null;
}

/** Where a written path lies, cut to the picture: [x0, y0, x1, y1]. */
function boundsOf(d: string, { width, height }: FrameSetting): GeoFrame['states'][number]['bounds'] {
  const bounds: GeoFrame['states'][number]['bounds'] = [width, height, 0, 0];
  for (const [x, y] of readPath(d).flat()) {
    bounds[0] = Math.max(0, Math.min(bounds[0], x));
    bounds[1] = Math.max(0, Math.min(bounds[1], y));
    bounds[2] = Math.min(width, Math.max(bounds[2], x));
    bounds[3] = Math.min(height, Math.max(bounds[3], y));
  }
  return bounds;
}

/** The point of what is seen of a state that lies farthest from its edges; null where there is no room. */
function findLabel(shape: MultiPolygon, { width, height }: FrameSetting): [number, number] | null {
  const [side, top] = LABEL_MARGIN;
  const seen = geoProject(
    shape,
    geoIdentity().clipExtent([
      [side, top],
      [width - side, height - top],
    ]),
  );
  if (!seen) return null;
  const best = polygonsOf(seen)
    .map((polygon) => polylabel(polygon, 0.1))
    .sort((a, b) => b.distance - a.distance)[0];
  if (!best || best.distance < LABEL_RADIUS) return null;
  return [tenth(best[0] ?? 0), tenth(best[1] ?? 0)];
}

/**
 * One frame, whole, from the atoms. Anchors are the editors' places for names, in lon/lat. A light frame takes places
 * and bounds from the full one that it stands in for, so that names and the fit stay where they are when that arrives.
 */
export function drawFrame(
  setting: FrameSetting,
  atoms: readonly Atom[],
  lakes: readonly Area<{ name: string }>[],
  table: DisputeTable,
  anchors: Readonly<Record<string, readonly [number, number]>>,
  maker: string,
  full: GeoFrame | null,
): GeoFrame {
  const { id, width, height, projection } = setting;
  const { topo, pieces: geometries } = projectAreas(atoms, setting, setting.island);
  const pieces = geometries as Piece[];
  const disputes = new Map(table.disputes.map((dispute) => [dispute.id, dispute]));
  const join = (keep: (piece: Piece) => boolean) => merge(topo, pieces.filter(keep) as TopoPolygon[]);

  const states: GeoFrame['states'] = [];
  for (const state of new Set(pieces.map((piece) => piece.properties.s))) {
    const shape = join((piece) => piece.properties.s === state);
    const d = writeArea(shape);
    const bounds = boundsOf(d, setting);
    if (d === '' || bounds[2] <= bounds[0] || bounds[3] <= bounds[1]) continue;
    const twin = full?.states.find((other) => other.id === state);
    if (twin) {
      states.push({ id: state, d, bounds: twin.bounds, label: twin.label });
      continue;
    }
    const anchor = anchors[state];
    const placed = anchor && frameProjection(setting)([...anchor]);
    const label = placed
      ? ([tenth(placed[0]), tenth(placed[1])] as [number, number])
      : findLabel(shape, setting);
    states.push({ id: state, d, bounds, label });
  }

  const areas: GeoFrame['disputes'] = [];
  for (const { id: dispute, style, state, controlledBy } of table.disputes) {
    if (style === 'none') continue;
    const d = writeArea(join((piece) => piece.properties.d === dispute));
    if (d !== '') areas.push({ id: dispute, d, style, state, ...(controlledBy && { controlledBy }) });
  }

  const draw = (style: keyof GeoFrame['lines']) =>
    writeLines(
      mesh(
        topo,
        topo.objects.areas as GeometryCollection,
        (a, b) => a !== b && lineStyle(a as Piece, b as Piece, disputes, table) === style,
      ),
    );
  const water = projectAreas(lakes, setting, setting.island);
  return {
    maker,
    id,
    width,
    height,
    unit: 0.1,
    projection,
    states: states.sort(byId),
    disputes: areas.sort(byId),
    lines: { border: draw('border'), dashed: draw('dashed'), claim: draw('claim') },
    lakes: writeArea(merge(water.topo, water.pieces)),
  };
}
