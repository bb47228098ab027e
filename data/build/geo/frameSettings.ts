import type { GeoFrame, GeoFrameId } from '../../../src/layout/geo/geoFrame.ts';

export interface FrameSetting extends Pick<GeoFrame, 'id' | 'width' | 'height' | 'projection'> {
  /** Visvalingam's threshold: a corner whose triangle is smaller, in square pixels, goes. */
  readonly simplify: number;
  /** Islands smaller than this, in square pixels, are not drawn. */
  readonly island: number;
  /** For a frame that is another in fewer bytes. */
  readonly light?: {
    readonly of: GeoFrameId;
    /** Corners go this many times sooner where no state of `NEAR` is beside the line. */
    readonly far: number;
    /** Points stand on a grid this wide, in tenths of a pixel. */
    readonly grid: number;
  };
}

/** The states that the record is about, whose outlines keep their character in the light frames. */
export const NEAR: ReadonlySet<string> = new Set(
  'ARM AZE BLR GEO KAZ KGZ MDA RUS SRB TJK UKR UZB AFG'.split(' '),
);

/** Fixed numbers: a frame keeps its projection from build to build, so that places in links stay put. */
const FULL: readonly FrameSetting[] = [
  {
    id: 'focus',
    width: 960,
    height: 540,
    projection: {
      rotate: [-55, 0],
      center: [0, 50],
      parallels: [38, 62],
      scale: 887.21,
      translate: [489.36, 294.82],
    },
    simplify: 0.45,
    island: 2.5,
  },
  {
    id: 'wide',
    width: 960,
    height: 540,
    projection: {
      rotate: [-95, 0],
      center: [0, 58],
      parallels: [40, 68],
      scale: 608.8,
      translate: [546.61, 323.38],
    },
    simplify: 0.55,
    island: 2.5,
  },
  {
    id: 'phone',
    width: 360,
    height: 480,
    projection: {
      rotate: [-52, 0],
      center: [0, 48],
      parallels: [38, 60],
      scale: 494.96,
      translate: [165.32, 263.5],
    },
    simplify: 0.3,
    island: 3,
  },
  {
    id: 'caucasus',
    width: 178,
    height: 124,
    projection: {
      rotate: [-45, 0],
      center: [0, 41],
      parallels: [39, 43.5],
      scale: 1278.34,
      translate: [84.23, 68.07],
    },
    simplify: 0.15,
    island: 2,
  },
];

/** The same pictures in fewer bytes, for small rooms and the first moment. */
const LIGHT: readonly (Pick<FrameSetting, 'id' | 'simplify' | 'island'> &
  Required<Pick<FrameSetting, 'light'>>)[] = [
  { id: 'focus-light', simplify: 1.3, island: 10, light: { of: 'focus', far: 4, grid: 5 } },
  { id: 'phone-light', simplify: 0.9, island: 7, light: { of: 'phone', far: 4, grid: 2 } },
];

/** Every frame to draw; a light one comes after its full one. */
export const FRAME_SETTINGS: readonly FrameSetting[] = [
  ...FULL,
  ...LIGHT.flatMap((lighter) => {
    const full = FULL.find(({ id }) => id === lighter.light.of);
    return full ? [{ ...full, ...lighter }] : [];
  }),
];
