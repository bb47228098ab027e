import * as v from 'valibot';

/**
 * The prepared pictures, by the room they are made for: a screen, a story about all Russia, a phone, an inset. A light
 * one is the same picture in fewer bytes, for small rooms and first pictures: what it draws stands where it stands in
 * the full one, and so do its `bounds` and `label`.
 */
export const GEO_FRAME_IDS = ['focus', 'focus-light', 'wide', 'phone', 'phone-light', 'caucasus'] as const;

/** How a disputed area is drawn: held otherwise than recognised, claimed on paper, or a line that is history. */
export const DISPUTE_STYLES = ['hatch', 'claim', 'historic'] as const;

const pair = v.tuple([v.number(), v.number()]);
const path = v.pipe(v.string(), v.regex(/^[-0-9 mlz]*$/, 'a path of m, l, z and integers'));

export const GeoFrameSchema = v.object({
  maker: v.string(),
  id: v.picklist(GEO_FRAME_IDS),
  width: v.number(),
  height: v.number(),
  unit: v.literal(0.1),
  projection: v.object({
    rotate: pair,
    center: pair,
    parallels: pair,
    scale: v.number(),
    translate: pair,
  }),
  states: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
      d: path,
      bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
      label: v.nullable(pair),
    }),
  ),
  disputes: v.array(
    v.object({
      id: v.string(),
      d: path,
      style: v.picklist(DISPUTE_STYLES),
      state: v.string(),
      controlledBy: v.optional(v.string()),
    }),
  ),
  lines: v.object({ border: path, dashed: path, claim: path, coast: v.optional(path) }),
  lakes: path,
});

/**
 * A map drawn in advance: every path in integer tenths of a pixel, relative commands, for a viewBox of
 * `0 0 10·width 10·height`; fill with the even-odd rule. `bounds` ([x0, y0, x1, y1], cut to the frame) and
 * `label` (null where the state is too small to stand a name in) are in pixels. States and disputes are
 * sorted by id. Coasts are drawn by nobody: `border` holds only lines between two states.
 */
export type GeoFrame = v.InferOutput<typeof GeoFrameSchema>;
export type GeoFrameId = (typeof GEO_FRAME_IDS)[number];
export type GeoState = GeoFrame['states'][number];
export type GeoDispute = GeoFrame['disputes'][number];
export type DisputeStyle = (typeof DISPUTE_STYLES)[number];

/**
 * The frame, or null and what is wrong with it, a line for each place: half a map would mislead. Never throws.
 */
export function parseGeoFrame(input: unknown): { frame: GeoFrame | null; problems: readonly string[] } {
  const result = v.safeParse(GeoFrameSchema, input);
  if (result.success) return { frame: result.output, problems: [] };
  return {
    frame: null,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'frame'}: ${issue.message}`),
  };
}
