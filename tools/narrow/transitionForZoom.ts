import { selection } from 'd3-selection';

/** Stands for d3-transition and d3-interpolate in d3-zoom, where nothing ever glides. */
export function interrupt(): void {}

export function interpolateZoom(): never {
  throw new Error('Gliding was left out of the build: tools/narrow/narrowLibraries.ts');
}

Object.assign(selection.prototype, {
  interrupt<Chosen>(this: Chosen): Chosen {
    return this;
  },
});
