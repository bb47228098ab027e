import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeText } from './storyHead';

/*
 * SVG → PNG without a browser. The faces are plain files of the page’s two families: only the weights that a card uses.
 */

const FACES = [
  'inter/400Regular/Inter_400Regular.ttf',
  'inter/500Medium/Inter_500Medium.ttf',
  'inter/600SemiBold/Inter_600SemiBold.ttf',
  'inter/700Bold/Inter_700Bold.ttf',
  'newsreader/500Medium/Newsreader_500Medium.ttf',
  'newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
];

const find = createRequire(import.meta.url);
const FONT: ResvgRenderOptions['font'] = {
  fontFiles: FACES.map((face) => find.resolve(`@expo-google-fonts/${face}`)),
  // What a machine happens to have must not show in a picture.
  loadSystemFonts: false,
  defaultFontFamily: 'Inter',
  sansSerifFamily: 'Inter',
  serifFamily: 'Newsreader',
};

/** The picture as PNG, in its own size. */
export function rasterise(svg: string): Buffer {
  return new Resvg(svg, { font: FONT }).render().asPng();
}

export interface Face {
  family: 'Inter' | 'Newsreader';
  size: number;
  weight: number;
}

const widths = new Map<string, number>();

/** Width of a text in px, of its ink, as it is drawn. */
export function inkWidth(text: string, { family, size, weight }: Face): number {
  const key = `${family} ${weight} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    // Measured at 100 px: ink grows with the size.
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10000" height="200"><text y="120" font-family="${family}" font-weight="${weight}" font-size="100">${escapeText(text)}</text></svg>`;
    width = new Resvg(svg, { font: FONT }).getBBox()?.width ?? 0;
    widths.set(key, width);
  }
  return (width * size) / 100;
}
