import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampMiddle, fitFrame, toContainer, zoomedAbout } from '../../../src/layout/geo/fitFrame';

const picture = { width: 960, height: 540 };
const heart = { x0: 200, y0: 150, x1: 800, y1: 490 };
const container = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1500 }),
});

describe(fitFrame, () => {
  it('fills a container of the same shape exactly', () => {
    expect(fitFrame(picture, { width: 480, height: 270 }, heart)).toEqual({ scale: 0.5, x: 0, y: 0 });
  });

  it('cuts above only when it leans to the end', () => {
    const low = { width: 960, height: 500 };
    expect(fitFrame(picture, low, heart).y).toBe(-20);
    expect(fitFrame(picture, low, heart, 'end').y).toBe(-40);
  });

  it('shows the whole heart in every container', () => {
    fc.assert(
      fc.property(container, fc.constantFrom('middle' as const, 'end' as const), (size, lean) => {
        const fit = fitFrame(picture, size, heart, lean);
        const [x0, y0] = toContainer(fit, [heart.x0, heart.y0]);
        const [x1, y1] = toContainer(fit, [heart.x1, heart.y1]);
        expect(x0).toBeGreaterThanOrEqual(-1e-6);
        expect(y0).toBeGreaterThanOrEqual(-1e-6);
        expect(x1).toBeLessThanOrEqual(size.width + 1e-6);
        expect(y1).toBeLessThanOrEqual(size.height + 1e-6);
      }),
    );
  });

  it('leaves ground only where the heart would not fit otherwise', () => {
    fc.assert(
      fc.property(container, (size) => {
        const { scale, x, y } = fitFrame(picture, size, heart);
        const covers =
          x <= 1e-6 &&
          y <= 1e-6 &&
          x + picture.width * scale >= size.width - 1e-6 &&
          y + picture.height * scale >= size.height - 1e-6;
        const full =
          Math.abs((heart.x1 - heart.x0) * scale - size.width) < 1e-6 ||
          Math.abs((heart.y1 - heart.y0) * scale - size.height) < 1e-6;
        expect(covers || full).toBe(true);
      }),
    );
  });
});

describe(clampMiddle, () => {
  const whole = { x0: 0, y0: 0, x1: 960, y1: 540 };

  it('shows nothing outside of the picture', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: -2000, max: 3000 }), fc.integer({ min: -2000, max: 3000 })),
        fc.double({ min: 1, max: 6, noNaN: true }),
        (asked, k) => {
          const { x, y } = zoomedAbout(clampMiddle(asked, k, picture, whole), k, picture);
          expect(x).toBeLessThanOrEqual(1e-6);
          expect(y).toBeLessThanOrEqual(1e-6);
          expect(x + 960 * k).toBeGreaterThanOrEqual(960 - 1e-6);
          expect(y + 540 * k).toBeGreaterThanOrEqual(540 - 1e-6);
        },
      ),
    );
  });
});
