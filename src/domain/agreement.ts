/** How far two coders agree, from the statements that both have coded. */
export interface Agreement {
  /** Ids of the two coders. */
  coders: readonly [string, string];
  /** Over everything. */
  overall: AgreementFigures;
  /** By claim: on the positions that both took on it. */
  claims: Readonly<Record<string, AgreementFigures>>;
}

export interface AgreementFigures {
  positions: Concord;
  /** Only counted over everything. */
  attitudes: Concord | null;
}

/** Two coders' choices and values of one kind. */
export interface Concord {
  /** Choices that both made: the same statement and the same claim or target. */
  shared: number;
  /** Choices that either made. */
  chosen: number;
  /** Of the shared ones: same value, at most one step apart, of opposite sign. */
  same: number;
  near: number;
  opposite: number;
  /** Krippendorff's alpha, ordinal, over the shared ones; null where it isn't defined (fewer than two values). */
  alpha: number | null;
}
