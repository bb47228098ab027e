/** The room that a drawing has, in px. */
export interface Frame {
  width: number;
  height: number;
}

/** Width in px of a text at a size and weight. The browser measures with a canvas, tests with an average. */
export type Measure = (text: string, size: number, weight: number) => number;
