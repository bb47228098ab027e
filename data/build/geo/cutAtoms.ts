import { geoAzimuthalEqualArea } from 'd3-geo';
import type {
  FeatureCollection,
  GeometryCollection as GeometryCollectionJson,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import mapshaper from 'mapshaper';
import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Dispute } from './disputeTable.ts';
import { type Area, type Country, type Overlay, polygonsOf, windForSphere } from './readSources.ts';

/** The smallest piece that every reading of the borders keeps whole: `s` the state it is coloured as, `d` its dispute. */
export type Atom = Area<{ s: string; d: string | null }>;

const EARTH_M = 6371008.8;
/** Pieces below this, in square metres, are where two sources disagree about one line, not areas. */
const SLIVER_M2 = 8e6;
const SNAP_M = 300;

/** A plane in metres, true in area, that no antimeridian cuts: mapshaper's overlay works in the plane only. */
const plane = geoAzimuthalEqualArea().rotate([-90, -55]).scale(EARTH_M).translate([0, 0]);

const toPlane = ([lon = 0, lat = 0]: Position): Position => plane([lon, lat]) ?? [0, 0];

/** Rounded to about a metre, so that the same build gives the same bytes. */
function fromPlane([x = 0, y = 0]: Position): Position {
  const [lon, lat] = plane.invert?.([x, y]) ?? [0, 0];
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

/** Edges of at most a degree, for a long one bends differently in every projection. */
function splitEdges(ring: Position[]): Position[] {
  return ring.flatMap((point, i) => {
    const next = ring[i + 1];
    if (!next) return [point];
    const [lon = 0, lat = 0] = point;
    const lonStep = (((((next[0] ?? 0) - lon + 540) % 360) + 360) % 360) - 180;
    const latStep = (next[1] ?? 0) - lat;
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(lonStep), Math.abs(latStep))));
    return Array.from({ length: parts }, (_, k) => [
      lon + (lonStep * k) / parts,
      lat + (latStep * k) / parts,
    ]);
  });
}

function planar<P>(areas: readonly Area<P>[]): FeatureCollection<MultiPolygon, P> {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties,
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => splitEdges(ring).map(toPlane))),
      },
    })),
  };
}

/** Shoelace over all rings: holes count against. In square metres on the plane. */
function planarArea(polygon: Position[][]): number {
  const ringArea = (ring: Position[]) =>
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [x1 = 0, y1 = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + (x * y1 - x1 * y) / 2;
    }, 0);
  const [outer = 0, ...holes] = polygon.map((ring) => Math.abs(ringArea(ring)));
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

interface Piece {
  readonly a: string;
  d: string | null;
  readonly polygon: Position[][];
  readonly area: number;
}

/** Slivers take the dispute of the largest neighbour of the same state, so that no dash runs round them. */
function settleSlivers(pieces: Piece[]): void {
  const geometries: GeometryCollectionJson = {
    type: 'GeometryCollection',
    geometries: pieces.map(({ polygon }) => ({ type: 'Polygon', coordinates: polygon })),
  };
  const topo = topology({ pieces: geometries });
  const around = neighbors((topo.objects.pieces as GeometryCollection).geometries);
  const bySize = pieces.map((_, i) => i).sort((i, j) => (pieces[j]?.area ?? 0) - (pieces[i]?.area ?? 0));
  for (const i of bySize) {
    const piece = pieces[i];
    if (!piece || piece.area >= SLIVER_M2) continue;
    const [largest] = (around[i] ?? [])
      .map((j) => pieces[j])
      .filter((other): other is Piece => other?.a === piece.a && other.area > piece.area)
      .sort((p, q) => q.area - p.area);
    if (largest) piece.d = largest.d;
  }
}

/**
 * Lays the disputed areas over the countries once and cuts along every line of either. What no country
 * covers (the union makes the Caspian an area) is left out. In lon/lat, wound for d3, one polygon each,
 * in a stable order.
 */
export async function cutAtoms(
  countries: readonly Country[],
  overlays: readonly Overlay[],
  disputes: readonly Dispute[],
): Promise<Atom[]> {
  const out = await mapshaper.applyCommands(
    '-i countries.json disputes.json combine-files ' +
      `-snap target=* interval=${SNAP_M} -clean target=* -union target=countries,disputes name=atoms ` +
      '-explode target=atoms -o atoms.json target=atoms format=geojson precision=0.1',
    {
      'countries.json': JSON.stringify(planar(countries)),
      'disputes.json': JSON.stringify(planar(overlays)),
    },
  );
  const union = JSON.parse(String(out['atoms.json'])) as FeatureCollection<
    Polygon | MultiPolygon,
    { a?: string; d?: string | null; d2?: string; within?: string }
  >;
  const pieces = union.features.flatMap(({ geometry, properties: { a, d, d2, within } }): Piece[] => {
    if (!a || geometry === null) return [];
    const dispute = d ?? (d2 && within === a ? d2 : null);
    return polygonsOf(geometry).map((polygon) => ({ a, d: dispute, polygon, area: planarArea(polygon) }));
  });
  settleSlivers(pieces);
  const stateOf = new Map(disputes.map(({ id, state }) => [id, state]));
  return pieces.map(({ a, d, polygon }) => ({
    type: 'Feature',
    properties: { s: (d && stateOf.get(d)) ?? a, d },
    geometry: { type: 'Polygon', coordinates: windForSphere(polygon.map((ring) => ring.map(fromPlane))) },
  }));
}
