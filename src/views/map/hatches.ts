/** Hatches of states and of disputed areas: from stroke to stroke and width of a stroke, in px, and its turn, in degrees. */
export const HATCHES = {
  frozen: { period: 9, width: 3.6, turn: 45 },
  former: { period: 6, width: 1.5, turn: 45 },
  hatch: { period: 5, width: 1, turn: -45 },
  claim: { period: 8, width: 0.8, turn: -45 },
} as const;
export type HatchName = keyof typeof HATCHES;
export const HATCH_NAMES = Object.keys(HATCHES) as HatchName[];
