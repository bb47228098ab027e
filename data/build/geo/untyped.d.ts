/* The three build-only packages that ship no types, as far as the build uses them. */

declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, Uint8Array | string>>;
  };
  export default mapshaper;
}

declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo';
  import type { GeoJsonObject } from 'geojson';
  export function geoProject<T extends GeoJsonObject>(object: T, projection: GeoStreamWrapper): T | null;
}

declare module 'polylabel' {
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): number[] & { distance: number };
}
