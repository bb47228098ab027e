import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGeoFrame } from '../../../src/layout/geo/geoFrame.ts';

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

describe(parseGeoFrame, () => {
  it('reads a frame as it is', () => {
    expect(parseGeoFrame(frame)).toEqual({ frame, problems: [] });
  });

  it.each(Object.keys(frame))('says so when %s is missing', (key) => {
    const { [key as keyof typeof frame]: _, ...rest } = frame;
    const result = parseGeoFrame(rest);
    expect(result.frame).toBeNull();
    expect(result.problems.join()).toContain(key);
  });

  it('takes no path that says more than a path', () => {
    const states = [{ ...frame.states[0], d: 'url(#elsewhere)' }];
    expect(parseGeoFrame({ ...frame, states })).toEqual({
      frame: null,
      problems: ['states.0.d: a path of m, l, z and integers'],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseGeoFrame(input).frame).toBeNull();
      }),
    );
  });
});
