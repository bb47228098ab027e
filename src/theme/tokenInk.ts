import type { Ink } from './ink';

/** The page's own colour of the moment, where the style sheet is sure to reach. */
export const tokenInk: Ink = (name) => `var(--${name})`;
