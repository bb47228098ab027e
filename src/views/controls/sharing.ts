import type { View } from '../../state/view';

/** Forms in which a picture can be taken away. */
export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Lenses that can be taken away as a picture; a table is taken as CSV. */
export const PICTURE_LENSES = ['map', 'timeline', 'stances'] as const;
export type PictureLens = (typeof PICTURE_LENSES)[number];

/** A picture to be taken away. */
export interface Picture {
  blob: Blob;
  /** Name of its file. */
  name: string;
  /** In px, as it is to be shown. */
  width: number;
  height: number;
  /** What it shows, for those who don't see it. */
  alt: string;
}

/** What sharing needs of the world outside the views. */
export interface Sharing {
  /** Address of the site, `/` at its end. */
  site: string;
  /** Data version that is shown, and those to which an address can be frozen. */
  versions: { current: string; kept: readonly string[] };
  /** Whether the site was built with its address, without which it has no oEmbed answers. */
  oembed: boolean;
  /** Puts a text on the clipboard; false where that is forbidden. */
  onCopy: (text: string) => Promise<boolean>;
  /** Hash by which an article can check the script of the embed; null when it isn't to be had. */
  loadIntegrity: () => Promise<string | null>;
  /** Draws the lens of a view. Fails where the borders or a piece of the program do not arrive. */
  drawPicture: (view: View, format: PictureFormat) => Promise<Picture>;
  /** Offers a picture as a download. */
  onSave: (name: string, blob: Blob) => void;
}
