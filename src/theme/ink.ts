/*
 * The colours of `tokens.css` once more, as values, for pictures that leave the page or stand where no style sheet
 * reaches: light, dark. A test holds the two equal.
 */
const COLOURS = {
  page: ['#fbfaf6', '#0f1216'],
  panel: ['#ffffff', '#14171c'],
  raised: ['#ffffff', '#1b2027'],
  line: ['#e4e1d8', '#2a313a'],
  'line-strong': ['#c9c5b9', '#46505c'],
  text: ['#1b1f24', '#f0f3f6'],
  muted: ['#57606a', '#a8b1bb'],
  link: ['#0b57d0', '#8ab4f8'],
  error: ['#b3261e', '#ffb4ab'],
  'error-ground': ['#fdf1f0', '#2b1a19'],
  'focus-inner': ['#ffffff', '#111111'],
  'focus-outer': ['#111111', '#ffffff'],
  accent: ['#c8102e', '#f2c14e'],
  'accent-text': ['#ffffff', '#14171c'],
  member: ['#24607d', '#3f86a8'],
  'member-deep': ['#24607d', '#2f6f8f'],
  'member-line': ['#ffffff', '#14171c'],
  'member-soft': ['#dbe7ed', '#1d3340'],
  former: ['#a9bcc5', '#6f8794'],
  'former-ground': ['#e2e0d9', '#262c36'],
  land: ['#e2e0d9', '#262c36'],
  'land-line': ['#fbfaf6', '#14171c'],
  sea: ['#f1f3f2', '#101317'],
  'land-text': ['#57606a', '#a8b1bb'],
  dispute: ['#6b6f66', '#9aa19a'],
  halo: ['#ffffff', '#14171c'],
  'stance-2': ['#250f48', '#b9b6ff'],
  'stance-1': ['#6432cd', '#8a63f0'],
  'stance-0': ['#858585', '#8f969e'],
  'stance-n1': ['#cc5f10', '#b0713a'],
  'stance-n2': ['#592810', '#f5ba81'],
  'stance-2-fill': ['#8572c4', '#b9b6ff'],
  'stance-1-fill': ['#c3bce3', '#8a63f0'],
  'stance-0-fill': ['#f4f4f2', '#8f969e'],
  'stance-n1-fill': ['#f9b468', '#b0713a'],
  'stance-n2-fill': ['#db5f05', '#f5ba81'],
  'stance-ink': ['#111111', '#14171c'],
  'stance-edge': ['#1b1f24', '#14171c'],
  mark: ['#24607d', '#3f86a8'],
  'mark-conflict': ['#1b1f24', '#f0f3f6'],
  bar: ['#c5c5c3', '#3a4048'],
  'bar-in': ['#8fa8b5', '#5d7f90'],
  'window-edge': ['#24607d', '#5aa3c6'],
  'member-text': ['#ffffff', '#ffffff'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColourName = keyof typeof COLOURS;
export const COLOUR_NAMES = Object.keys(COLOURS) as ColourName[];

/** Gives the paint of a token, for an SVG attribute. */
export type Ink = (name: ColourName) => string;

/** A plain colour, for pictures that are taken away. */
export const inkOf =
  (theme: 'light' | 'dark'): Ink =>
  (name) =>
    COLOURS[name][theme === 'dark' ? 1 : 0];

/** The page's own colour of the moment; where the style sheet does not reach, the light one. */
export const pageInk: Ink = (name) => `var(--${name}, ${COLOURS[name][0]})`;
