import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeoFrame } from '../../../src/layout/geo/geoFrame.ts';

const square = 'm10 10l80 0 0 80-80 0z';
const frame = {
  maker: 'a test',
  id: 'focus',
  width: 10,
  height: 10,
  unit: 0.1,
  projection: { rotate: [0, 0], center: [0, 50], parallels: [40, 60], scale: 100, translate: [5, 5] },
  states: [{ id: 'ARM', d: square, bounds: [1, 1, 9, 9], label: [5, 5] }],
  disputes: [{ id: 'crimea', d: square, style: 'hatch', state: 'UKR' }],
  lines: { border: '', dashed: '', claim: '' },
  lakes: '',
};

describe(readGeoFrame, () => {
  it('reads a frame as it is', () => {
    expect(readGeoFrame(frame)).toEqual(frame);
  });

  it.each(Object.keys(frame))('is null when %s is missing', (key) => {
    const { [key as keyof typeof frame]: _, ...rest } = frame;
    expect(readGeoFrame(rest)).toBeNull();
  });

  it('takes no path that says more than a path', () => {
    const states = [{ ...frame.states[0], d: 'url(#elsewhere)' }];
    expect(readGeoFrame({ ...frame, states })).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readGeoFrame(input)).toBeNull();
      }),
    );
  });
});
