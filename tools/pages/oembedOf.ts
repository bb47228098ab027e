import type { Lens } from '../../src/state/view';
import { cardFile } from './addresses';
import { CARD, escapeAttribute, type StoryHead } from './storyHead';

/** An oEmbed 1.0 answer of type `rich`, as the embed contract has it (section 8). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  width: number;
  height: number;
  /** Seconds. */
  cache_age: number;
  html: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** A static answer can’t follow `maxwidth`: the width is one that fits a column of text. */
const WIDTH = 640;
/** What each lens needs at that width, and a little more for a face that runs taller. */
const HEIGHTS: Readonly<Record<Lens, number>> = {
  all: 600,
  map: 600,
  timeline: 540,
  stances: 720,
  table: 620,
};
const A_DAY = 86_400;

/** Size of the frame that a lens is given, px. */
export const frameSize = (lens: Lens) => ({ width: WIDTH, height: HEIGHTS[lens] });

/** What a content system asks for when the page’s address is pasted. Everything in it is an absolute address. */
export function oembedOf({ story, siteName, frameTitle, embed }: StoryHead, site: string): OEmbed {
  const src = escapeAttribute(site + embed);
  const { width, height } = frameSize(story.lens);
  return {
    version: '1.0',
    type: 'rich',
    title: frameTitle,
    provider_name: siteName,
    provider_url: site,
    width,
    height,
    cache_age: A_DAY,
    html: `<iframe title="${escapeAttribute(frameTitle)}" src="${src}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    thumbnail_url: site + cardFile(story),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
