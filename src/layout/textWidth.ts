/** Width in px of a text set at a size (px) and weight, with so much between letters. */
export type Measure = (text: string, size: number, weight: number, spacing?: number) => number;
