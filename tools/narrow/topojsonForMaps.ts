/** Stands for topojson-client in the map library, whose shapes come prepared. */
export function feature(): never {
  throw new Error('TopoJSON was left out of the build: tools/narrow/narrowLibraries.ts');
}

export const mesh = feature;
